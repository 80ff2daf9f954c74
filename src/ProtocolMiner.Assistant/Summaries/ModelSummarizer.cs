using System.Runtime.CompilerServices;
using ProtocolMiner.Assistant.Checking;
using ProtocolMiner.Assistant.Models;
using ProtocolMiner.Assistant.Passages;
using ProtocolMiner.Assistant.Prompts;

namespace ProtocolMiner.Assistant.Summaries;

/// <summary>
/// Has a language model write a summary of numbered passages and keeps of it what they bear out. Material that exceeds the budget is
/// summarized in parts (map), and the parts' sentences in one (reduce); the merged sentences are held to the same passages again.
/// </summary>
internal sealed class ModelSummarizer(ModelSettings settings)
{
    private readonly ChatModel model = new(settings);

    /// <summary>The summary as it comes. A model that fails ends it with the reason; what was kept before stays.</summary>
    public async IAsyncEnumerable<SummaryEvent> SummarizeAsync(
        string question, IReadOnlyList<Passage> passages, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var plan = await SummaryPlan.MakeAsync(question, passages, settings, cancellation);
        var estimate = plan.Estimate(settings);
        yield return new SummaryPlanned(passages, plan.Questions, estimate, estimate.Cost(settings));

        var run = new Run(model, new SentenceChecker(passages), passages.ToDictionary(passage => passage.Number));
        var merges = plan.Prompts.Count > 1;
        var parts = new List<SummarySentence>();
        foreach (var prompt in plan.Prompts)
        {
            await foreach (var happened in run.AskAsync(prompt, cancellation))
            {
                if (merges && happened is SummarySentence sentence)
                    parts.Add(sentence);
                else
                    yield return happened;
            }

            if (run.Failure is not null)
                break;
            yield return new SummaryStep(run.Answered, plan.Questions);
        }

        if (merges)
        {
            await foreach (var happened in MergeAsync(question, parts, run, cancellation))
                yield return happened;
        }

        yield return new SummaryEnded(run.Usage, run.Usage.Cost(settings), run.Failure ?? (run.Kept > 0 ? null : ModelFailure.NothingHeld));
    }

    /// <summary>One summary of the parts' sentences; the sentences themselves when they do not fit into one question or the model fails.</summary>
    private async IAsyncEnumerable<SummaryEvent> MergeAsync(
        string question, List<SummarySentence> parts, Run run, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var merged = 0;
        if (run.Failure is null && parts.Count > 0)
        {
            var prompt = await PromptWriter.WriteMergeAsync(question, parts.Select(Cited), cancellation);
            if (prompt.Tokens <= settings.QuestionTokens)
            {
                await foreach (var happened in run.AskAsync(prompt, cancellation))
                {
                    merged += happened is SummarySentence ? 1 : 0;
                    yield return happened;
                }
            }
        }

        if (merged > 0)
            yield break;
        foreach (var sentence in parts)
            yield return sentence;
    }

    private static string Cited(SummarySentence sentence) => new CitedSentence(sentence.Text, [.. sentence.Sources.Select(source => source.Number)]).ToString();

    /// <summary>What has been asked so far.</summary>
    private sealed class Run(ChatModel model, SentenceChecker checker, Dictionary<int, Passage> byNumber)
    {
        public TokenUsage Usage { get; private set; } = TokenUsage.None;

        public int Answered { get; private set; }

        public int Kept { get; private set; }

        public ModelFailure? Failure { get; private set; }

        public async IAsyncEnumerable<SummaryEvent> AskAsync(Prompt prompt, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await using var sentences = SentenceStream.ReadAsync(model.AskAsync(prompt, cancellation), cancellation).GetAsyncEnumerator(cancellation);
            while (await NextAsync(sentences))
                yield return Judge(sentences.Current);
            Usage += model.Usage;
            Answered++;
        }

        private async Task<bool> NextAsync(IAsyncEnumerator<CitedSentence> sentences)
        {
            try
            {
                return await sentences.MoveNextAsync();
            }
            catch (ModelException e)
            {
                Failure = e.Failure;
                return false;
            }
        }

        private SummaryEvent Judge(CitedSentence sentence)
        {
            if (checker.Check(sentence) is { } rejection)
                return new SentenceDropped(sentence.Text, rejection);
            Kept++;
            return new SummarySentence(sentence.Text, [.. sentence.Citations.Select(number => byNumber[number])]);
        }
    }
}
