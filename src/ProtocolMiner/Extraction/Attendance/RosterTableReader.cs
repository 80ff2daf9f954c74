using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Reads the rows of an attendance table by the meaning of its columns.</summary>
/// <param name="scope">What the headings above the table say.</param>
/// <param name="list">Number of the list.</param>
internal sealed partial class RosterTableReader(Grid grid, RosterTableHeader header, RosterLegend legend, RosterLabel scope, int list)
{
    /// <summary>Names are turned when so large a part of them is written "last, first".</summary>
    private const double MostTurned = 0.8;

    private readonly bool turned = IsTurned(grid, header);

    /// <summary>The column that says who was there is empty from top to bottom: its marks are drawings, or nobody has set them.</summary>
    public bool LacksMarks { get; } = header.Has(RosterColumn.Present) && !header.Has(RosterColumn.Absent) && !header.Has(RosterColumn.Item)
        && grid.Rows.Skip(header.Row + 1).All(row => header.Columns.Select((column, i) => column is not RosterColumn.Present || Text(row, i).Length == 0).All(empty => empty));

    public IEnumerable<RosterEntry> Read()
    {
        var label = scope with
        {
            Group = header.Names?.Group ?? scope.Group ?? (header.ListsSeats ? RosterGroup.Member : null),
            IsStated = header.Names?.Group is not null || scope.Group is not null,
            Presence = header.Names?.Presence ?? scope.Presence,
            Serving = header.Names?.Serving ?? scope.Serving,
        };
        string? organization = null, party = null;
        foreach (var row in grid.Rows.Skip(header.Row + 1))
        {
            var filled = row.Cells.Where(cell => cell.Text.Trim().Length > 0).ToList();
            if (filled.Count == 1 && RosterLabelParser.Parse(filled[0].Text.Trim(' ', ':')) is { } sub)
            {
                label = sub with { IsStated = true, Presence = sub.Presence ?? scope.Presence };
                continue;
            }

            if (filled.Count == 1 && OrganizationReader.IsOrganization(filled[0].Text.Trim(' ', ':')))
            {
                organization = filled[0].Text.Trim(' ', ':');
                continue;
            }

            if (filled.Count == 1 && PartyNameReader.Read(filled[0].Text.Trim()) is { } letters)
            {
                party = letters;
                continue;
            }

            foreach (var entry in Read(row, label))
                yield return entry with { Organization = organization, Person = entry.Person with { Party = entry.Person.Party ?? party } };
        }
    }

    private IEnumerable<RosterEntry> Read(GridRow row, RosterLabel label)
    {
        if (Person(NameOf(row), row) is not { } member)
            yield break;
        // Among seats of parties, one without a party is an official's.
        if (label.Group is RosterGroup.Member && !label.IsStated && header.Has(RosterColumn.Party) && member.Party is null)
            label = label with { Group = null };
        var remark = RosterRemark.Read(Text(row, RosterColumn.Note), member.Name, legend);
        var (presence, marked, besideMark) = Presence(row);
        var beside = RosterRemark.Read(besideMark, member.Name, legend);
        member = member with
        {
            Function = Join(member.Function, remark.Function, beside.Function),
            ServingFor = member.ServingFor ?? remark.ServingFor ?? beside.ServingFor,
            Note = Join(member.Note, remark.Note, beside.Note),
        };
        var quote = string.Join(' ', row.Cells.Select(cell => cell.Text.Replace('\n', ' ').Trim()).Where(text => text.Length > 0));
        var times = Times(row);
        var replacement = Person(Text(row, RosterColumn.Substitute), row);
        var struck = row.Cells.SelectMany(cell => cell.Paragraphs).Where(p => p.Text.Contains(member.Name.Split(' ')[^1], StringComparison.Ordinal)).Any(p => p.Struck);
        var served = Person(Text(row, RosterColumn.ServingFor), row);
        // Times in a row with a substitute are the substitute's; the member has rows of their own.
        var memberTimes = replacement is null ? times : null;
        var own = presence is RosterPresence.Present ? presence : remark.Presence ?? presence;
        var replacedThroughout = replacement is { Note: null };
        yield return new RosterEntry(member with { Note = Join(member.Note, memberTimes) }, label, list, replacedThroughout && own is null ? RosterPresence.Absent : own, row.Page, quote)
        {
            Marked = marked || (memberTimes is not null && header.Has(RosterColumn.Arrived)),
            Struck = struck,
            Replaced = served is null ? member.ServingFor : new ReplacedMember(served.Name, null, served.Function),
        };
        if (replacement is not null)
        {
            yield return new RosterEntry(replacement with { Note = Join(times), Party = replacement.Party ?? member.Party }, new RosterLabel(RosterGroup.Substitute, RosterPresence.Present, true), list, RosterPresence.Present, row.Page, quote)
            {
                Replaced = new ReplacedMember(member.Name, member.Party, member.Function),
            };
        }
    }

    private string? NameOf(GridRow row)
    {
        if (Text(row, RosterColumn.Name) is { Length: > 0 } name)
            return name;
        return Text(row, RosterColumn.FirstName) is { Length: > 0 } first ? first + " " + Text(row, RosterColumn.LastName) : null;
    }

    private PersonLine? Person(string? text, GridRow row)
    {
        if (text is not { Length: > 1 })
            return null;
        if (PersonLineParser.Parse(text[MarkReader.Leading(text).Length..], turned) is not { } person)
            return null;
        var party = Text(row, RosterColumn.Party) is { Length: > 0 } letters ? PartyReader.Parse(letters.Trim('(', ')', ' ')) : null;
        var organization = Text(row, RosterColumn.Organization);
        // "controller, § 90"
        var beside = new PersonLineParts();
        var function = beside.TakeNote(Text(row, RosterColumn.Function) ?? "");
        return person with
        {
            Party = person.Party ?? party,
            Organization = person.Organization ?? (organization is { Length: > 1 } ? organization : null),
            Function = Join(person.Function, function),
            Note = Join(person.Note, beside.Note),
        };
    }

    /// <summary>What the mark columns say, whether it says present, and what stands beside the mark.</summary>
    private (RosterPresence? Presence, bool Marked, string? Note) Presence(GridRow row)
    {
        string? note = ItemsOf(row) is { Part: true } items ? items.Note : null;
        var presence = ItemsOf(row).Presence;
        for (var i = 0; i < header.Columns.Count; i++)
        {
            var text = Text(row, i);
            switch (header.Columns[i])
            {
                case RosterColumn.Present when !LacksMarks:
                case RosterColumn.Yes or RosterColumn.No or RosterColumn.Abstain when header.IsVoteList:
                    var (found, rest) = Mark(text);
                    presence = presence is RosterPresence.Present ? presence : found ?? presence;
                    note = Join(note, rest);
                    break;
                case RosterColumn.Absent when text.Length > 0 && legend.Meaning(text) is not RosterPresence.Absent:
                    presence = legend.Meaning(text) is RosterPresence.Excused ? RosterPresence.Excused : RosterPresence.Absent;
                    break;
            }
        }

        var name = Text(row, RosterColumn.Name) ?? "";
        if (MarkReader.Leading(name) is { Length: > 0 } leading)
            presence = legend.Meaning(leading.Mark) ?? presence;
        return (presence, presence is RosterPresence.Present, note);
    }

    /// <summary>In which of the items that have columns the person took part.</summary>
    private (RosterPresence? Presence, bool Part, string Note) ItemsOf(GridRow row)
    {
        var columns = Enumerable.Range(0, header.Columns.Count).Where(i => header.Columns[i] == RosterColumn.Item).ToList();
        var marked = columns.Where(i => legend.Meaning(Text(row, i)) is RosterPresence.Present).ToList();
        var numbers = marked.Select(i => Text(grid.Rows[header.Row], i).Trim('§', ' '));
        return (columns.Count == 0 ? null : marked.Count > 0 ? RosterPresence.Present : RosterPresence.Absent,
            marked.Count > 0 && marked.Count < columns.Count,
            $"{(marked.Count == 1 ? "§" : "§§")} {string.Join(", ", numbers)}");
    }

    private (RosterPresence? Presence, string? Beside) Mark(string text)
    {
        if (legend.Meaning(text) is { } whole)
            return (whole, null);
        var first = FirstWord().Match(text);
        if (first.Success && legend.Meaning(first.Groups["mark"].Value) is { } meaning)
            return (meaning, first.Groups["rest"].Value.Trim());
        // "§§ 3–7", "14.20–16.00": there for that part.
        return Part().IsMatch(text) ? (RosterPresence.Present, text) : (null, null);
    }

    private string? Times(GridRow row)
    {
        var arrived = Text(row, RosterColumn.Arrived);
        var left = Text(row, RosterColumn.Left);
        return (arrived, left) switch
        {
            ({ Length: > 0 } first, _) when left is not { Length: > 0 } && IsOfItems(RosterColumn.Arrived) => $"fr.o.m. § {first}",
            (_, { Length: > 0 } last) when arrived is not { Length: > 0 } && IsOfItems(RosterColumn.Left) => $"t.o.m. § {last}",
            ({ Length: > 0 } first, { Length: > 0 } last) when IsOfItems(RosterColumn.Arrived) => $"§§ {first}–{last}",
            ({ Length: > 0 }, { Length: > 0 }) => $"{arrived}–{left}",
            ({ Length: > 0 }, _) => arrived,
            (_, { Length: > 0 }) => "–" + left,
            _ => null,
        };
    }

    /// <summary>"T.o.m. §" heads numbers of items and no times.</summary>
    private bool IsOfItems(RosterColumn column) =>
        header.Row >= 0 && Text(grid.Rows[header.Row], column) is { } head && head.Contains('§', StringComparison.Ordinal);

    private string? Text(GridRow row, RosterColumn column)
    {
        for (var i = 0; i < header.Columns.Count; i++)
        {
            if (header.Columns[i] == column)
                return Text(row, i);
        }

        return null;
    }

    private static string Text(GridRow row, int column) => RosterTableHeader.CellAt(row, column)?.Text.Replace('\n', ' ').Trim() ?? "";

    private static bool IsTurned(Grid grid, RosterTableHeader header)
    {
        var column = header.Columns.ToList().IndexOf(RosterColumn.Name);
        if (column < 0)
            return false;
        var names = grid.Rows.Skip(header.Row + 1).Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Text.Replace('\n', ' ').Trim()).Where(text => text.Length > 0 && PersonLineParser.Parse(text, lastNameFirst: true) is not null).ToList();
        return names.Count > 0 && names.Count(name => TurnedName().IsMatch(name) && !PersonTitleReader.IsTitle(name.Split(',')[^1].Trim())) >= MostTurned * names.Count;
    }

    private static string? Join(params string?[] parts)
    {
        var stated = parts.Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return stated.Count == 0 ? null : string.Join(", ", stated);
    }

    [GeneratedRegex(@"^(?:\p{Ll}{1,3}\s){0,2}\p{Lu}[^,()]{1,50},\s?\p{Lu}[^,()]{1,40}$")]
    private static partial Regex TurnedName();

    [GeneratedRegex(@"^(?<mark>\S{1,12}?)(?:,|\s)\s*(?<rest>\S.*)$")]
    private static partial Regex FirstWord();

    [GeneratedRegex(@"§|\d{1,2}[.:]\d{2}")]
    private static partial Regex Part();
}
