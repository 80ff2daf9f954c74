using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>What a column of an attendance table holds.</summary>
internal enum RosterColumn
{
    Name,
    LastName,
    FirstName,
    Party,
    Present,
    Absent,

    /// <summary>Whether the person took part in one item, "§ 4".</summary>
    Item,

    /// <summary>Who serves for the member of the row.</summary>
    Substitute,

    /// <summary>The member whom the person of the row serves for.</summary>
    ServingFor,
    Arrived,
    Left,
    Organization,
    Function,
    Note,
    Yes,
    No,
    Abstain,
    Ignored,
}

/// <summary>The head of an attendance table: where its rows begin, and what its columns mean.</summary>
/// <param name="Row">Index of the header row.</param>
/// <param name="Columns">Meaning of each grid column; null for one without a known head.</param>
/// <param name="Names">What the head of the names' column says of them: "Ledamot" heads members.</param>
internal sealed record RosterTableHeader(int Row, IReadOnlyList<RosterColumn?> Columns, RosterLabel? Names)
{
    /// <summary>The header is among the first rows; those above it are headings of the table.</summary>
    private const int DeepestHeader = 4;

    private static readonly (WholePattern Pattern, RosterColumn Column)[] Cues =
        [.. CueList.Read("attendance-columns.tsv").Select(cue => (
            new WholePattern(cue.Pattern),
            Enum.Parse<RosterColumn>(cue.Meaning.Replace("-", "", StringComparison.Ordinal), ignoreCase: true)))];

    /// <summary>Votes and nothing about who was there (<em>omröstningslista</em>).</summary>
    public bool IsVoteList => Has(RosterColumn.Yes) && !Has(RosterColumn.Present) && !Has(RosterColumn.Item) && !Has(RosterColumn.Arrived);

    /// <summary>The table says by itself who was there.</summary>
    public bool TellsPresence => Names is { Presence: not null } || Has(RosterColumn.Present) || Has(RosterColumn.Item) || Has(RosterColumn.Absent) || Has(RosterColumn.Arrived);

    /// <summary>Nothing but the letters J and N head columns, which under a heading of attendance ask who was there.</summary>
    public bool AsksPresence { get; private init; }

    /// <summary>Each row is a member's seat: parties and who was there stand beside the names, or who serves for them.</summary>
    public bool ListsSeats => Has(RosterColumn.Substitute) || (Has(RosterColumn.Party) && TellsPresence);

    /// <summary>The names are headed in the plural ("Ledamöter"), as a list is and a column of a table is not.</summary>
    public bool IsPlural { get; private init; }

    public bool Has(RosterColumn column) => Columns.Contains(column);

    /// <summary>The table in the parts that have a head each, as where two tables stand close: a later row that heads columns anew begins one.</summary>
    public IReadOnlyList<Grid> Split(Grid grid)
    {
        List<Grid> parts = [];
        var start = 0;
        for (var r = Row + 2; r < grid.Rows.Count; r++)
        {
            // "Ledamot | Anna Berg | Nej": in a column of functions the word that could head names stands beside one.
            if (HoldsPerson(grid.Rows[r]) || At(grid, r)?.Row != r)
                continue;
            parts.Add(grid with { Rows = Range(start, r) });
            start = r++;
        }

        return [.. parts, grid with { Rows = Range(start, grid.Rows.Count) }];

        List<GridRow> Range(int from, int to) => [.. Enumerable.Range(from, to - from).Select(r => grid.Rows[r])];
    }

    private bool HoldsPerson(GridRow row) =>
        Columns.ToList().IndexOf(RosterColumn.Name) is var name and >= 0
        && CellAt(row, name) is { } cell && PersonLineParser.Parse(cell.Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>The header of a table of persons; null when the table is none.</summary>
    public static RosterTableHeader? Find(Grid grid) =>
        Enumerable.Range(0, Math.Min(grid.Rows.Count, DeepestHeader)).Select(r => At(grid, r)).FirstOrDefault(header => header is not null);

    /// <summary>The header that begins with a row; null when none does.</summary>
    private static RosterTableHeader? At(Grid grid, int r)
    {
        var columns = Read(grid.Rows[r]);
        NameListed(columns, grid.Rows[r]);
        PresenceListed(columns, grid, r);
        // A head above name and party heads the names; what the other columns hold shows in their cells.
        if (columns.Count > 1 && columns[0] == RosterColumn.Name)
            Forget(columns, 1, grid.Rows[r].Cells[0].ColumnSpan);
        var hasName = columns.Contains(RosterColumn.Name) || (columns.Contains(RosterColumn.LastName) && columns.Contains(RosterColumn.FirstName));
        var second = hasName && r + 1 < grid.Rows.Count ? SecondStorey(columns, grid.Rows[r], grid.Rows[r + 1]) : null;
        if (!hasName || (second ?? columns).Count(column => column is not null) < 2)
            return null;
        return new RosterTableHeader(second is null ? r : r + 1, second ?? columns, NamesLabel(grid.Rows[r], columns))
        {
            IsPlural = grid.Rows[r].Cells.Any(cell => cell.Text.Trim(' ', ':').EndsWith("öter", StringComparison.OrdinalIgnoreCase)),
            AsksPresence = Head(grid.Rows[r], columns, RosterColumn.Yes) == "J" && Head(grid.Rows[r], columns, RosterColumn.No) == "N" && !columns.Contains(RosterColumn.Abstain),
        };
    }

    /// <summary>
    /// A head of two storeys, "Närvarande" above "Ja" and "Nej": the meanings by the lower one, where it says more; null when the row below is
    /// none, because it has a name.
    /// </summary>
    private static List<RosterColumn?>? SecondStorey(List<RosterColumn?> upper, GridRow head, GridRow below)
    {
        if (head.Cells.All(cell => cell.ColumnSpan <= 1))
            return null;
        var lower = Read(below);
        var name = upper.FindIndex(column => column is RosterColumn.Name or RosterColumn.LastName);
        if (lower.Count != upper.Count || lower.TrueForAll(column => column is null) || CellAt(below, name)?.Text.Trim() is { Length: > 0 })
            return null;
        return [.. lower.Select((column, i) => (upper[i], column) switch
        {
            (RosterColumn.Present, RosterColumn.Yes) => RosterColumn.Present,
            (RosterColumn.Present, RosterColumn.No) => RosterColumn.Absent,
            _ => column ?? upper[i],
        })];
    }

    private static string Head(GridRow row, List<RosterColumn?> columns, RosterColumn column) =>
        columns.IndexOf(column) is var at and >= 0 ? CellAt(row, at)?.Text.Trim(' ', '.') ?? "" : "";

    /// <summary>The same table where its columns of yes and no answer who was there.</summary>
    public RosterTableHeader AnsweringPresence() => this with
    {
        Columns = [.. Columns.Select(column => column switch { RosterColumn.Yes => RosterColumn.Present, RosterColumn.No => RosterColumn.Absent, _ => column })],
    };

    /// <summary>"Tjänstepersoner | Funktion", "Ersättare | Parti | Närv.": a heading of persons above the first column heads their names.</summary>
    private static void NameListed(List<RosterColumn?> columns, GridRow row)
    {
        var first = columns.FindIndex(column => column is not RosterColumn.Ignored);
        if (first >= 0 && columns[first] is null or RosterColumn.Substitute && !columns.Contains(RosterColumn.Name) && !columns.Contains(RosterColumn.LastName)
            && CellAt(row, first) is { } cell && RosterLabelParser.Parse(cell.Text.Replace('\n', ' ').Trim()) is { Group: not null })
            columns[first] = RosterColumn.Name;
    }

    /// <summary>"Närvarande | Företag": a head that says who was there, above names, heads them.</summary>
    private static void PresenceListed(List<RosterColumn?> columns, Grid grid, int row)
    {
        if (columns.Count > 0 && columns[0] is RosterColumn.Present or RosterColumn.Absent
            && !columns.Contains(RosterColumn.Name) && !columns.Contains(RosterColumn.LastName) && row + 1 < grid.Rows.Count
            && CellAt(grid.Rows[row + 1], 0) is { } below && PersonLineParser.Parse(below.Text) is { } person && person.Name.Contains(' ', StringComparison.Ordinal))
            columns[0] = RosterColumn.Name;
    }

    private static void Forget(List<RosterColumn?> columns, int from, int to)
    {
        for (var i = from; i < to; i++)
            columns[i] = null;
    }

    /// <summary>The cell of a grid column; null where the row has none, or one that spans it from the left.</summary>
    public static GridCell? CellAt(GridRow row, int column)
    {
        var at = 0;
        foreach (var cell in row.Cells)
        {
            if (at == column)
                return cell;
            at += Math.Max(1, cell.ColumnSpan);
        }

        return null;
    }

    private static RosterLabel? NamesLabel(GridRow row, List<RosterColumn?> columns) =>
        columns.IndexOf(RosterColumn.Name) is var at and >= 0 && CellAt(row, at) is { } cell ? RosterLabelParser.Parse(cell.Text.Replace('\n', ' ').Trim()) : null;

    private static List<RosterColumn?> Read(GridRow row)
    {
        var columns = new List<RosterColumn?>();
        foreach (var cell in row.Cells)
        {
            var head = cell.Text.Replace('\n', ' ').Trim(' ', ':', '*');
            RosterColumn? meaning = null;
            foreach (var (pattern, column) in Cues)
            {
                if (pattern.IsMatch(head))
                {
                    meaning = column;
                    break;
                }
            }

            columns.AddRange(Enumerable.Repeat(meaning, Math.Max(1, cell.ColumnSpan)));
        }

        // "J" and "N" side by side are votes; "N" alone stands for närvarande.
        if (columns.Contains(RosterColumn.Yes))
        {
            for (var i = 0; i < columns.Count; i++)
            {
                var cell = i < row.Cells.Count ? row.Cells[i].Text.Trim() : "";
                if (columns[i] == RosterColumn.Present && cell.Equals("n", StringComparison.OrdinalIgnoreCase))
                    columns[i] = RosterColumn.No;
            }
        }

        return columns;
    }
}
