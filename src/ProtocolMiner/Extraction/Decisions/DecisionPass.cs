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
        {
            var points = reader.Read(item);
            item.Decisions = [.. Distinct(points.Select(point => Create(point, item.Outline.Title, points)))];
        }
    }

    private static Decision Create(DecisionPoint point, string? title, IReadOnlyList<DecisionPoint> all) => point.Proposed
        ? new Decision(point.Text, DecisionStatus.Proposed, null, point.Page)
        : new Decision(point.Text, DecisionStatus.Adopted, OutcomeOf(point.Text, title, all), point.Page);

    /// <summary>"Enligt förslaget" means what the proposal means where the item states it; otherwise that a proposal was followed (<em>bifall</em>).</summary>
    private static Outcome OutcomeOf(string decision, string? title, IReadOnlyList<DecisionPoint> all)
    {
        var outcome = OutcomeClassifier.Classify(decision, title);
        if (outcome != Outcome.Other || !OutcomeClassifier.IsAsProposed(decision))
            return outcome;
        return all.FirstOrDefault(point => point.Proposed) is { } proposal ? OutcomeClassifier.Classify(proposal.Text, title) : Outcome.Approved;
    }

    /// <summary>A proposal that several bodies repeat in the same words counts once.</summary>
    private static IEnumerable<Decision> Distinct(IEnumerable<Decision> decisions)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return decisions.Where(decision => decision.Status == DecisionStatus.Adopted || seen.Add(decision.Text.TrimEnd('.', ',', ' ')));
    }
}
