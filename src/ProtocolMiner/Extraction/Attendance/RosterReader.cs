using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Where in the document a list stands; that decides how surely its headings must speak of attendance.</summary>
internal enum RosterZone
{
    Front,

    /// <summary>In one of the first items, where the meeting is opened and a sentence may say who was there.</summary>
    Opening,

    /// <summary>In an item's text, where "Ledamöter:" heads those elected more often than those present.</summary>
    Item,
    Back,
}

/// <summary>
/// Reads the lists of an attendance: a list is a grammar of headings that say group and presence, and of entries, one person each.
/// What a heading leaves open it takes over from the heading above it.
/// </summary>
internal sealed partial class RosterReader(RosterLegend legend)
{
    /// <summary>A line of more words that names nobody is prose, and the list is over.</summary>
    private const int LongestStrayLine = 12;

    /// <summary>More lines in a row that name nobody, and the list is over.</summary>
    private const int MostStrayLines = 1;

    private readonly RosterEntryReader reader = new(legend);
    private readonly List<RosterEntry> entries = [];
    private readonly List<Finding> findings = [];
    private RosterLabel? label;
    private RosterLabel? outer;
    private bool outerHasEntries;
    private string? organization;

    /// <summary>Party from a heading above, for entries that name none.</summary>
    private string? party;
    private LabelLook? look;
    private RosterTableHeader? table;
    private int strays;
    private (Paragraph Paragraph, int Entries)? last;

    /// <summary>The list stands in a table's cell beside its heading, which is where it ends.</summary>
    private bool bounded;
    private int list;

    /// <summary>In later items a sentence on who was there tells of another meeting.</summary>
    private bool proseTells;

    public RosterLegend Legend { get; } = legend;

    public IReadOnlyList<RosterEntry> Entries => entries;

    /// <summary>Headings of lists below which nobody could be read.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public void Read(IReadOnlyList<CleanBlock> blocks, RosterZone zone)
    {
        (label, outer, organization, party) = (null, null, null, null);
        proseTells = zone != RosterZone.Item;
        list++;
        foreach (var part in LabelledPartReader.Read(blocks))
        {
            Enter(part, zone);
            // "Ersättare" within a table's list parts its rows and leaves its columns as they are.
            if (part.Label is not null)
                table = part.Label.Roster is { Presence: null, Group: not null } && table is not null ? table with { Names = null } : null;
            var before = entries.Count;
            foreach (var block in part.Content)
            {
                if (block is Grid grid)
                    ReadGrid(grid);
                else if (block is Paragraph paragraph && label is not null)
                    ReadParagraph(paragraph);
            }

            if (part.Label?.Roster is { Presence: not null } && zone == RosterZone.Front && entries.Count == before && IsUnreadable(part))
                findings.Add(new Finding("attendance-unreadable", $"Nobody could be read below the heading \"{part.Label.Text}\" (närvaro).", part.Page));
        }
    }

    /// <summary>Takes over from the headings above what this one leaves open.</summary>
    private void Enter(LabelledPart part, RosterZone zone)
    {
        if (RosterOf(part) is not { } own)
        {
            if (part.Label is not null)
                (label, outer) = (null, null);
            return;
        }

        if (own.Function is not null)
        {
            label = outer is { Presence: RosterPresence.Present } ? Inherit(own, outer) : null;
            return;
        }

        last = null;
        (organization, party, strays, bounded) = (null, null, 0, part.Row || part.Within is not null);
        look = part.Look is { } seen && (seen.Bold || seen.Italic || seen.HeadingLevel is not null) ? seen : null;
        if (part.Within?.Roster is { } within)
        {
            label = Inherit(own, within);
            return;
        }

        if (own.Presence is not null || part.Row)
        {
            list++;
            (label, outer, outerHasEntries) = (own, own, part.Content.Count > 0);
            if (own.Presence is null)
                label = IsSure(own, zone) ? own : null;
            return;
        }

        // "Anmält förhinder" with names below it ends at the next heading; "Frånvarande" above "Ledamöter" goes on over it.
        var above = outer is { Presence: RosterPresence.Absent or RosterPresence.Excused } && outerHasEntries ? null : outer;
        label = above is not null ? Inherit(own, above)
            : IsSure(own, zone) ? own
            : null;
    }

    /// <summary>What a label says of the list; within a list of those present, "Ordföranden" heads one of them.</summary>
    private RosterLabel? RosterOf(LabelledPart part) =>
        part is { Label: { Field: FrontField.Secretary } secretary, Within.Roster.Presence: RosterPresence.Present }
            ? new RosterLabel(RosterGroup.Other, null, null) { Function = secretary.Text }
        : part.Label is { Field: FrontField.Chair } chair && outer is { Presence: RosterPresence.Present } && !outerHasEntries
            ? new RosterLabel(RosterGroup.Member, null, null) { Function = chair.Text }
            : part.Label?.Roster;

    /// <summary>"Ledamöter" alone heads those present on the front page, and elsewhere only where the document explains marks of attendance.</summary>
    private bool IsSure(RosterLabel own, RosterZone zone) => own.Presence is not null || zone == RosterZone.Front || Legend.ExplainsMarks;

    private static RosterLabel Inherit(RosterLabel own, RosterLabel above) => own with { Presence = own.Presence ?? above.Presence };

    private void ReadGrid(Grid grid)
    {
        foreach (var part in HeaderOf(grid)?.Split(grid) ?? [grid])
            ReadTable(part);
    }

    private void ReadTable(Grid grid)
    {
        if (HeaderOf(grid) is { } header)
        {
            if (header.AsksPresence && label is { Presence: RosterPresence.Present, WithVotes: false })
                header = header.AnsweringPresence();
            // Without a heading that says so, only a table that tells presence by itself is an attendance list; a list of votes needs the heading, too.
            var accepted = header.IsVoteList || !header.TellsPresence ? label is { Presence: RosterPresence.Present } : true;
            table = accepted ? header : null;
            if (!accepted)
                return;
            var rows = new RosterTableReader(grid, header, Legend, label ?? new RosterLabel(null, null, null), ++list);
            entries.AddRange(rows.Read());
            if (rows.LacksMarks)
                findings.Add(new Finding("attendance-unmarked", "No mark could be read in the column that says who was there (närvarande). Compare the attendance with the original.", grid.Page));
            list++;
            return;
        }

        if (label is null)
            return;
        foreach (var cell in grid.Rows.SelectMany(row => row.Cells))
        {
            foreach (var paragraph in cell.Paragraphs)
                ReadParagraph(paragraph);
        }
    }

    /// <summary>The table's own header, or that of the table before, which goes on over a page break.</summary>
    private RosterTableHeader? HeaderOf(Grid grid) =>
        RosterTableHeader.Find(grid) is { } header ? RosterColumnGuesser.Complete(header, grid, Legend)
        : (table is { } before && grid.Rows.All(row => row.Cells.Sum(cell => Math.Max(1, cell.ColumnSpan)) == before.Columns.Count) ? before with { Row = -1 } : null)
            ?? (label is null ? null : RosterColumnGuesser.WithoutHead(grid, Legend));

    private void ReadParagraph(Paragraph paragraph)
    {
        if (label is not null && proseTells && (ProseRosterReader.NamesGroups(paragraph.Text) || ProseRosterReader.IsProse(paragraph.Text)))
        {
            entries.AddRange(ProseRosterReader.Read(paragraph, ++list, label.Presence));
            list++;
            return;
        }

        if (label is null || RosterLegend.IsLegend(paragraph) || Referral().IsMatch(paragraph.Text))
            return;
        if (OrganizationReader.IsOrganization(paragraph.Text.Trim(' ', ':')))
        {
            organization = paragraph.Text.Trim(' ', ':');
            return;
        }

        if (Footnote().Match(paragraph.ListLabel + paragraph.Text) is { Success: true } footnote)
        {
            AddFootnote(footnote.Groups["mark"].Value, footnote.Groups["text"].Value);
            return;
        }

        if (PartyNameReader.Read(paragraph.Text.Trim()) is { } letters)
        {
            party = letters;
            return;
        }

        var context = new RosterContext(label, list, organization, party);
        var found = reader.Read(paragraph, context);
        if (found.Count == 0 && last is { } above && EntrySplitter.GoesOnIn(above.Paragraph, paragraph))
        {
            // The entry above goes on here, broken off from it, when it makes sense together.
            var whole = ParagraphSlicer.Join(above.Paragraph, paragraph);
            if (reader.Read(whole, context) is { Count: > 0 } joined && joined[^1].Person.Rest is null)
            {
                (paragraph, found) = (whole, joined);
                entries.RemoveRange(entries.Count - above.Entries, above.Entries);
            }
        }

        entries.AddRange(found);
        last = found.Count > 0 ? (paragraph, found.Count) : null;
        strays = found.Count > 0 || RosterEntryReader.IsVacant(paragraph.Text) ? 0 : strays + 1;
        if ((strays > MostStrayLines && !bounded) || (strays > 0 && (paragraph.HeadingLevel is not null || LabelLook.Of(paragraph) == look || paragraph.Text.Split(' ').Length > LongestStrayLine)))
            label = null;
    }

    /// <summary>"* Deltog inte i § 2": what is said below of those who bear the mark.</summary>
    private void AddFootnote(string mark, string text)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (Asterisks().Match(entries[i].Quote) is { Success: true } found && found.Value == mark)
                entries[i] = entries[i] with { Person = entries[i].Person with { Note = entries[i].Person.Note is { } note ? $"{note}, {text}" : text } };
        }
    }

    private static bool IsUnreadable(LabelledPart part) =>
        part.Paragraphs.Any(p => p.Text.Any(char.IsLetter) && !Referral().IsMatch(p.Text) && !Nobody().IsMatch(p.Text) && !RosterLegend.IsLegend(p));

    /// <summary>The list stands elsewhere: "Se närvarolista, bilaga 1".</summary>
    [GeneratedRegex(@"\b(?:se|enligt|framgår|redovisa\p{L}*|finns|bifoga\p{L}*)\b.{0,60}\b(?:bilaga|närvarolista|närvaroförteckning|förteckning|lista|sida|sidan|nedan)\b|^(?:se\s)?bilaga\b", RegexOptions.IgnoreCase)]
    private static partial Regex Referral();

    [GeneratedRegex(@"^(?<mark>\*{1,3})\)?\s*(?<text>\p{L}.*)$")]
    private static partial Regex Footnote();

    [GeneratedRegex(@"(?<=[\p{L}).])\*{1,3}")]
    private static partial Regex Asterisks();

    [GeneratedRegex(@"^\W*(?:ingen|inga|–|-|—|vakant)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Nobody();
}
