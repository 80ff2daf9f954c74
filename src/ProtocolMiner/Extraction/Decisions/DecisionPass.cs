using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Reads what was decided (<em>beslut</em>), and what is proposed (<em>förslag till beslut</em>).</summary>
internal sealed class DecisionPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind == DocumentKind.Slides)
            return;
        var reader = new ItemDecisionReader(draft.Kind, draft.Meeting.Body);
        foreach (var item in draft.Items)
            item.Decisions = [.. Distinct(reader.Read(item).Select(point => Create(point, item.Outline.Title)))];
    }

    private static Decision Create(DecisionPoint point, string? title) => point.Proposed
        ? new Decision(point.Text, DecisionStatus.Proposed, null, point.Page)
        : new Decision(point.Text, DecisionStatus.Adopted, OutcomeClassifier.Classify(point.Text, title), point.Page);

    /// <summary>A proposal that several bodies repeat in the same words counts once.</summary>
    private static IEnumerable<Decision> Distinct(IEnumerable<Decision> decisions)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return decisions.Where(decision => decision.Status == DecisionStatus.Adopted || seen.Add(decision.Text.TrimEnd('.', ',', ' ')));
    }
}
