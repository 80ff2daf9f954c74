using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Proposals;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Decisions;

/// <summary>
/// Reads the decisions of an item: below its headings "Beslut" and "Förslag till beslut", quoted in its text, and, where none of these
/// holds an adopted one, in running text.
/// </summary>
/// <param name="meetingBody">Name of the body that met; null when unknown.</param>
internal sealed class ItemDecisionReader(DocumentKind kind, string? meetingBody)
{
    private readonly ProseDecisionFinder prose = new(meetingBody);

    /// <summary>A notice and a memo are written before the meeting: nothing in them has been decided.</summary>
    private bool IsBeforeMeeting => kind is DocumentKind.Notice or DocumentKind.Memo;

    public IReadOnlyList<DecisionPoint> Read(ItemDraft item)
    {
        var points = new List<DecisionPoint>();
        for (var i = 0; i < item.Sections.Count; i++)
        {
            var section = item.Sections[i];
            points.AddRange(section.Kind switch
            {
                SectionKind.Proposed => ReadProposed(Lines(section)),
                SectionKind.Decision when !IsOfOtherBody(section, item) => ReadDecided(section, i == 0 ? null : item.Sections[i - 1], item.Outline.Title),
                SectionKind.Background => ReadQuoted(Lines(section)),
                _ => [],
            });
        }

        if (IsBeforeMeeting)
            return [.. points.Select(point => point with { Proposed = true })];
        if (kind is DocumentKind.Minutes or DocumentKind.Notes && points.TrueForAll(point => point.Proposed))
            points.AddRange(ReadProse(item, proposes: points.Count > 0));
        return points;
    }

    /// <summary>All is proposed, up to where the meeting is told to have decided: "Mötet beslutade enligt förslaget".</summary>
    private static IEnumerable<DecisionPoint> ReadProposed(List<DecisionLine> lines)
    {
        lines = [.. lines.SelectMany(AtDecision)];
        var decided = lines.FindIndex(line => LeadInParser.HasDecided(line.Text));
        var proposed = decided < 0 ? lines : lines[..decided];
        var points = DecisionListReader.Read(WithoutCandidates(proposed)).Select(point => point with { Proposed = true });
        return decided < 0 ? points : points.Concat(DecisionListReader.Read(lines[decided..]));
    }

    private static List<DecisionLine> WithoutCandidates(List<DecisionLine> lines)
    {
        var kept = new List<DecisionLine>();
        var gap = false;
        var open = false;
        foreach (var line in lines)
        {
            // The rest of a sentence that the page broke off goes with its beginning.
            var leaves = IsCandidate(line) || (open && line.Marker == PointMarker.None && !char.IsUpper(line.Text[0]));
            if (!leaves)
                kept.Add(line with { FollowsGap = gap });
            (gap, open) = (leaves, leaves && char.IsLetterOrDigit(line.Text[^1]));
        }

        return kept;
    }

    /// <summary>The line in two where a later sentence of it tells of the decision.</summary>
    private static IEnumerable<DecisionLine> AtDecision(DecisionLine line)
    {
        var sentences = SentenceSplitter.Split(line.Text);
        var decided = sentences.ToList().FindIndex(1 <= sentences.Count ? 1 : 0, LeadInParser.HasDecided);
        return decided < 0
            ? [line]
            : [line with { Text = string.Join(' ', sentences.Take(decided)) }, line with { Marker = PointMarker.None, Label = "", Text = string.Join(' ', sentences.Skip(decided)) }];
    }

    /// <summary>A person proposed for an office, without a verb: "Anna Berg (omval)"; or what a member moves: "Anna Berg (S) yrkar att".</summary>
    private static bool IsCandidate(DecisionLine line) =>
        (!DecisionGrammar.Decides(line.Text) || ProposalReader.Sides().IsMatch(line.Text)) && PersonFinder.Find(line.Text) is [{ Start: 0 }, ..];

    /// <summary>
    /// Below "Beslut", and below a lead-in that stands as a heading. Where such a heading proposes, it counts when it stands below
    /// "Beslut" or has a body as its subject; what somebody else is told to have proposed does not.
    /// </summary>
    private IReadOnlyList<DecisionPoint> ReadDecided(Section section, Section? before, string? title)
    {
        var lead = section.Heading is { } heading ? LeadInParser.Parse(heading.TrimEnd(':') + ":") : null;
        if (lead is not { Kind: LeadInKind.Proposes })
        {
            var lines = title is not null && ProseDecisionFinder.Listing().IsMatch(title) ? WithoutListed(Lines(section)) : Lines(section);
            var points = DecisionListReader.Read(lines, BodyName.IsAssemblyOver(meetingBody, section.Heading ?? ""), meetingBody);
            return lead?.Before is { } decided ? [new DecisionPoint(decided, Proposed: false, section.Page), .. points] : points;
        }

        var belowHeading = before is { Kind: SectionKind.Decision or SectionKind.Proposed, Blocks.Count: 0 };
        return belowHeading || DecisionGrammar.StartsWithBody(section.Heading!) ? DecisionListReader.Read(Lines(section), proposed: true) : [];
    }

    /// <summary>"Meddelandena läggs till handlingarna." and below it the list of them: points that decide nothing.</summary>
    private static List<DecisionLine> WithoutListed(List<DecisionLine> lines) =>
        lines is [{ Marker: PointMarker.None, IsOpen: false } first, ..] && DecisionGrammar.Decides(first.Text)
            ? [.. lines.Where(line => line.Marker is PointMarker.None or PointMarker.That || DecisionGrammar.Decides(line.Text))]
            : lines;

    /// <summary>"Arbetsutskottets beslut" in the minutes of the board restates what went before, when the board's own decision stands there too.</summary>
    private bool IsOfOtherBody(Section section, ItemDraft item) =>
        IsNamedOther(section) && item.Sections.Any(other => other.Kind == SectionKind.Decision && !IsNamedOther(other));

    private bool IsNamedOther(Section section) =>
        section.Heading?.IndexOf("s beslut", StringComparison.OrdinalIgnoreCase) is { } genitive and > 0
        && DecisionGrammar.NamedBody(section.Heading[..genitive]) is { } body
        && !BodyName.IsSame(body, meetingBody);

    /// <summary>
    /// "… har behandlat ärendet med följande förslag till beslut: …" in the text before the decision; before a meeting also
    /// "Nämnden föreslås besluta" with the points below it.
    /// </summary>
    private IEnumerable<DecisionPoint> ReadQuoted(List<DecisionLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var words = LeadInParser.QuotedProposal(lines[i].Text);
            if (words is null && IsBeforeMeeting && LeadInParser.Parse(lines[i].Text) is { Kind: LeadInKind.Proposes, Rest: "" })
                words = "";
            if (words is null)
                continue;
            if (words.Length > 0)
            {
                yield return new DecisionPoint(words, Proposed: true, lines[i].Page);
                continue;
            }

            foreach (var point in DecisionListReader.Read([.. lines.Skip(i + 1).TakeWhile(line => line.Marker != PointMarker.None)]))
                yield return point with { Proposed = true };
        }
    }

    /// <summary>The text, or a heading that is itself the record: "§ 4 Dagordningen fastställs".</summary>
    /// <param name="proposes">The item's decision is a proposal to the next body; how the meeting came to it is no other one.</param>
    private IEnumerable<DecisionPoint> ReadProse(ItemDraft item, bool proposes)
    {
        var (title, lines) = (item.Outline.Title, item.Sections.Where(IsRunningText).SelectMany(Lines).ToList());
        var found = prose.Find(lines, title);
        if (found.Count == 0 && !proposes)
            found = prose.FindDecidedByBody([.. item.Sections.Where(IsProceedings).SelectMany(Lines)]);
        if (found.Count == 0)
            found = ProseDecisionFinder.FindElected(lines, title);
        if (found.Count == 0 && title is not null)
            found = prose.Find([new DecisionLine(PointMarker.None, "", 0, title, item.Outline.Page)], title: null);
        return found;
    }

    /// <summary>How the meeting came to its decision; told without a heading of its own, the decision stands there too.</summary>
    private static bool IsProceedings(Section section) => section.Kind is SectionKind.Proposals or SectionKind.Procedure or SectionKind.Vote;

    /// <summary>Text without a heading, or below one that does not say it tells the background.</summary>
    private static bool IsRunningText(Section section) =>
        section.Kind == SectionKind.Background && (section.Heading is null || SectionHeadings.Recognise(section.Heading) is null);

    private static List<DecisionLine> Lines(Section section) =>
        [.. section.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Text.Trim().Length > 0).SelectMany(DecisionLine.ReadAll)];
}
