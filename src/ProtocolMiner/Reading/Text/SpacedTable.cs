using System.Text.RegularExpressions;

namespace ProtocolMiner.Reading.Text;

/// <summary>
/// A table in plain text whose cells are kept apart by spaces: a line of at least three heads, and below it lines whose cells begin where a
/// head does. The places tell which cells are empty, which the number of gaps cannot.
/// </summary>
internal static partial class SpacedTable
{
    /// <summary>With two columns a missing cell is the last one, and lines with tabs say the same.</summary>
    private const int LeastColumns = 3;

    /// <summary>No table of a page has more; without a bound, comparing the places of a line of endless cells with another's would not end.</summary>
    private const int MostColumns = 40;

    /// <summary>The heads and some lines below; fewer may stand under one another by chance.</summary>
    private const int LeastRows = 4;

    /// <summary>How far a cell may begin beside its head, in characters.</summary>
    private const int Offset = 1;

    /// <summary>Number of lines, from this one on, that make up a table; 0 when none begins here.</summary>
    public static int CountRows(ReadOnlySpan<string> lines, int start)
    {
        var heads = Cells(lines[start]);
        if (heads.Count is < LeastColumns or > MostColumns)
            return 0;
        var rows = 1;
        while (start + rows < lines.Length && Fits(Cells(lines[start + rows]), heads))
            rows++;
        return rows >= LeastRows ? rows : 0;
    }

    public static Table Read(ReadOnlySpan<string> lines)
    {
        var heads = Cells(lines[0]);
        var rows = new List<TableRow>();
        foreach (var line in lines)
        {
            var cells = new TableCell[heads.Count];
            Array.Fill(cells, new TableCell([]));
            foreach (var (at, text) in Cells(line))
                cells[Column(at, heads)] = new TableCell([new TextBlock([.. TextLineParser.Parse(text)])]);
            rows.Add(new TableRow(cells));
        }

        return new Table(rows, Ruled: false);
    }

    /// <summary>The first cell is there, and each of the others begins below a head of its own.</summary>
    private static bool Fits(List<(int At, string Text)> cells, List<(int At, string Text)> heads)
    {
        if (cells.Count == 0)
            return false;
        var before = -1;
        foreach (var (at, _) in cells)
        {
            var column = Column(at, heads);
            if (column <= before || (before < 0 && column > 0))
                return false;
            before = column;
        }

        return true;
    }

    /// <summary>Index of the head that stands where a cell begins; -1 when none does.</summary>
    private static int Column(int at, List<(int At, string Text)> heads) => heads.FindIndex(head => Math.Abs(head.At - at) <= Offset);

    private static List<(int At, string Text)> Cells(string line) =>
        line.Contains('\t', StringComparison.Ordinal) ? [] : [.. Cell().Matches(line).Select(match => (match.Index, match.Value))];

    /// <summary>Words with no more than one space between them.</summary>
    [GeneratedRegex(@"\S+(?: \S+)*")]
    private static partial Regex Cell();
}
