using ProtocolMiner.Assistant.Models;
using ProtocolMiner.Assistant.Passages;
using ProtocolMiner.Assistant.Prompts;

namespace ProtocolMiner.Assistant.Summaries;

/// <summary>How the passages are divided over questions so that each keeps within the budget: one question, or several and one that merges their answers.</summary>
/// <param name="Prompts">One for each part.</param>
internal sealed record SummaryPlan(IReadOnlyList<Prompt> Prompts)
{
    /// <summary>Questions in all, the merging one included.</summary>
    public int Questions => Prompts.Count > 1 ? Prompts.Count + 1 : Prompts.Count;

    public static async Task<SummaryPlan> MakeAsync(string question, IReadOnlyList<Passage> passages, ModelSettings settings, CancellationToken cancellation)
    {
        var empty = await PromptWriter.WriteAsync(question, [], cancellation);
        var prompts = new List<Prompt>();
        foreach (var part in Divide(passages, settings.QuestionTokens - empty.Tokens))
            prompts.Add(await PromptWriter.WriteAsync(question, part, cancellation));
        return new SummaryPlan(prompts);
    }

    /// <summary>What it will take at most: every answer as long as it may be, and the merging question made of all of them.</summary>
    public TokenUsage Estimate(ModelSettings settings)
    {
        long merging = Prompts.Count > 1 ? Math.Min(settings.QuestionTokens, Prompts.Count * settings.AnswerTokens) : 0;
        return new TokenUsage(Prompts.Sum(prompt => (long)prompt.Tokens) + merging, (long)Questions * settings.AnswerTokens, IsEstimate: true);
    }

    /// <summary>In order, as many as there is room for in each part; at least one.</summary>
    private static IEnumerable<IReadOnlyList<Passage>> Divide(IReadOnlyList<Passage> passages, int tokens)
    {
        var part = new List<Passage>();
        var taken = 0;
        foreach (var passage in passages)
        {
            var size = TokenEstimate.Of(PromptWriter.Write(passage)) + 1;
            if (part.Count > 0 && taken + size > tokens)
            {
                yield return part;
                (part, taken) = ([], 0);
            }

            part.Add(passage);
            taken += size;
        }

        if (part.Count > 0)
            yield return part;
    }
}
