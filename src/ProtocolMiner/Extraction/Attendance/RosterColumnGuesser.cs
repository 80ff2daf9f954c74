using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Tells what a column of an attendance table holds from its cells, where no head says so.</summary>
internal static class RosterColumnGuesser
{
    /// <summary>So large a part of a column's cells must be of one kind.</summary>
    private const double Most = 0.7;

    /// <summary>Fewer cells show nothing.</summary>
    private const int FewestCells = 2;

    /// <summary>A mark is no longer, in characters.</summary>
    private const int LongestMark = 3;

    /// <summary>The header with the columns that it leaves open.</summary>
    public static RosterTableHeader Complete(RosterTableHeader header, Grid grid, RosterLegend legend)
    {
        var columns = header.Columns.Select((known, i) => known ?? Guess(Cells(grid, header.Row + 1, i), legend)).ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            // "J" and "N" at an item are votes.
            if (columns[i] == RosterColumn.Item && !Cells(grid, header.Row + 1, i).TrueForAll(cell => cell is "X" or "x" || (cell.Length == 1 && !char.IsLetter(cell[0]) && legend.Meaning(cell) is not null)))
                columns[i] = RosterColumn.Ignored;
            // Marks mean votes where a column of votes stands beside them, and a second column of names is none of the list's.
            if (header.Columns[i] is null && (columns[i] == RosterColumn.Name || (columns[i] == RosterColumn.Present && (header.TellsPresence || header.IsVoteList))))
                columns[i] = null;
        }

        return header with { Columns = columns };
    }

    /// <summary>A header for a table without one; null when not exactly one column holds names, or no other column can be told.</summary>
    public static RosterTableHeader? WithoutHead(Grid grid, RosterLegend legend)
    {
        var width = grid.Rows.Max(row => row.Cells.Sum(cell => Math.Max(1, cell.ColumnSpan)));
        var columns = Enumerable.Range(0, width).Select(i => Guess(Cells(grid, 0, i), legend)).ToList();
        return columns.Count(column => column == RosterColumn.Name) == 1 && columns.Count(column => column is not null) > 1
            ? new RosterTableHeader(-1, columns, null)
            : null;
    }

    private static List<string> Cells(Grid grid, int from, int column) =>
        [.. grid.Rows.Skip(from).Select(row => RosterTableHeader.CellAt(row, column)?.Text.Replace('\n', ' ').Trim() ?? "").Where(text => text.Length > 0)];

    private static RosterColumn? Guess(List<string> cells, RosterLegend legend)
    {
        if (cells.Count < FewestCells)
            return null;
        if (cells.TrueForAll(cell => PartyReader.Parse(cell.Trim('(', ')')) is not null) && !cells.TrueForAll(cell => cell.Equals("x", StringComparison.OrdinalIgnoreCase)))
            return RosterColumn.Party;
        if (cells.TrueForAll(cell => cell.Length <= LongestMark && legend.Meaning(cell) is not null))
            return RosterColumn.Present;
        if (Mostly(OrganizationReader.IsOrganization))
            return RosterColumn.Organization;
        if (Mostly(PersonTitleReader.IsTitle))
            return RosterColumn.Function;
        return Mostly(cell => PersonLineParser.Parse(cell) is { } person && person.Name.Contains(' ', StringComparison.Ordinal)) ? RosterColumn.Name : null;

        bool Mostly(Func<string, bool> kind) => cells.Count(kind) >= Most * cells.Count;
    }
}
