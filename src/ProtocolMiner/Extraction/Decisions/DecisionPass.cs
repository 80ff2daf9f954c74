using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>Reads what was decided (<em>beslut</em>), and what is proposed (<em>förslag till beslut</em>).</summary>
internal sealed class DecisionPass : IExtractionPass
{
    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind == DocumentKind.Slides)
            return;
        // A notice and a memo are written before the meeting: nothing in them has been decided.
        var adopts = draft.Kind is not (DocumentKind.Notice or DocumentKind.Memo);
        var finder = new ProseDecisionFinder(draft.Meeting.Body);
        foreach (var item in draft.Items)
            item.Decisions = Read(item, adopts, finder);
    }

    private static List<Decision> Read(ItemDraft item, bool adopts, ProseDecisionFinder finder)
    {
        var decisions = new List<Decision>();
        for (var i = 0; i < item.Sections.Count; i++)
        {
            var section = item.Sections[i];
            var points = section.Kind switch
            {
                SectionKind.Proposed => [.. DecisionListReader.Read(Lines(section)).Select(point => point with { Proposed = true })],
                SectionKind.Decision => ReadDecided(section, i == 0 ? null : item.Sections[i - 1]),
                SectionKind.Background => [.. QuotedProposals(section)],
                _ => [],
            };
            decisions.AddRange(points.Select(point => Create(point, adopts, item)));
        }

        if (adopts && decisions.TrueForAll(decision => decision.Status == DecisionStatus.Proposed))
            decisions.AddRange(InProse(item, finder).Select(point => Create(point, adopts, item)));
        return DistinctProposals(decisions);
    }

    /// <summary>
    /// Below "Beslut", and below a lead-in that stands as a heading. Where such a heading proposes, it counts when it stands below
    /// "Beslut" or has a body as its subject; what somebody else is told to have proposed does not.
    /// </summary>
    private static IReadOnlyList<DecisionPoint> ReadDecided(Section section, Section? before)
    {
        var lead = section.Heading is { } heading ? LeadInParser.Parse(heading.TrimEnd(':') + ":") : null;
        if (lead is not { Kind: LeadInKind.Proposes })
            return DecisionListReader.Read(Lines(section));
        var belowHeading = before is { Kind: SectionKind.Decision or SectionKind.Proposed, Blocks.Count: 0 };
        return belowHeading || DecisionGrammar.StartsWithBody(section.Heading!) ? DecisionListReader.Read(Lines(section), proposed: true) : [];
    }

    private static IEnumerable<DecisionPoint> InProse(ItemDraft item, ProseDecisionFinder finder)
    {
        var lines = item.Sections.Where(IsRunningText).SelectMany(Lines).ToList();
        var found = finder.Find(lines);
        return found.Count == 0 && ProseDecisionFinder.FindElected(lines, item.Outline.Title) is { } elected ? [elected] : found;
    }

    /// <summary>Text without a heading, or below one that does not say it tells the background.</summary>
    private static bool IsRunningText(Section section) =>
        section.Kind == SectionKind.Background && (section.Heading is null || SectionHeadings.Recognise(section.Heading) is null);

    /// <summary>"… har behandlat ärendet med följande förslag till beslut: …" in the text before the decision.</summary>
    private static IEnumerable<DecisionPoint> QuotedProposals(Section section)
    {
        var lines = Lines(section);
        for (var i = 0; i < lines.Count; i++)
        {
            if (LeadInParser.QuotedProposal(lines[i].Text) is not { } words)
                continue;
            if (words.Length > 0)
            {
                yield return new DecisionPoint(words, Proposed: true, lines[i].Page);
                continue;
            }

            foreach (var point in DecisionListReader.Read(lines.Skip(i + 1).TakeWhile(line => line.Marker != PointMarker.None).ToList()))
                yield return point;
        }
    }

    private static List<DecisionLine> Lines(Section section) =>
        [.. section.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Length > 0).Select(DecisionLine.Read)];

    private static Decision Create(DecisionPoint point, bool adopts, ItemDraft item)
    {
        var status = adopts && !point.Proposed ? DecisionStatus.Adopted : DecisionStatus.Proposed;
        Outcome? outcome = status == DecisionStatus.Adopted ? OutcomeClassifier.Classify(point.Text, item.Outline.Title) : null;
        return new Decision(point.Text, status, outcome, point.Page);
    }

    /// <summary>A proposal that several bodies repeat in the same words counts once.</summary>
    private static List<Decision> DistinctProposals(List<Decision> decisions)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. decisions.Where(decision => decision.Status == DecisionStatus.Adopted || seen.Add(decision.Text.TrimEnd('.', ',', ' ')))];
    }
}
