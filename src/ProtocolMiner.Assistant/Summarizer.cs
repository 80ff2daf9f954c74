using ProtocolMiner.Assistant.Passages;
using ProtocolMiner.Assistant.Prompts;
using ProtocolMiner.Assistant.Summaries;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Assistant;

/// <summary>Has the configured language model summarize what an index says of a question. Nothing is sent before <see cref="SummarizeAsync"/> is called.</summary>
/// <exception cref="ArgumentException">A setting is out of its range.</exception>
public sealed class Summarizer(ModelSettings settings)
{
    private readonly ModelSettings settings = settings.Checked();

    /// <summary>Whether there is a model to ask.</summary>
    public bool IsConfigured => settings.IsConfigured;

    /// <summary>Everything that would be sent first, to the letter; the merging question of long material depends on the answers. Works without a model.</summary>
    public async Task<IReadOnlyList<Prompt>> PreviewAsync(ProtocolIndex index, SearchRequest question, CancellationToken cancellation)
    {
        var plan = await SummaryPlan.MakeAsync(IdentityNumbers.Hide(question.Query), Find(index, question), settings, cancellation);
        return plan.Prompts;
    }

    /// <summary>The summary as it comes.</summary>
    /// <exception cref="ArgumentException">No model is configured.</exception>
    public IAsyncEnumerable<SummaryEvent> SummarizeAsync(ProtocolIndex index, SearchRequest question, CancellationToken cancellation) =>
        new ModelSummarizer(settings).SummarizeAsync(IdentityNumbers.Hide(question.Query), Find(index, question), cancellation);

    private IReadOnlyList<Passage> Find(ProtocolIndex index, SearchRequest question) =>
        PassageFinder.Find(index, question with { Limit = settings.Passages, Skip = 0, Order = SearchOrder.Relevance }, IdentityNumbers.Hide);
}
