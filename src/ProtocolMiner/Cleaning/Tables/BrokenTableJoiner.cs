namespace ProtocolMiner.Cleaning.Tables;

/// <summary>Joins tables that a page break has parted: as many columns, nothing between them. Header rows repeated below the break go.</summary>
internal static class BrokenTableJoiner
{
    /// <summary>Columns of two halves begin at the same place, give or take this many points.</summary>
    private const double SameLeft = 12;

    public static List<DraftBlock> Join(IEnumerable<DraftBlock> flow)
    {
        var joined = new List<DraftBlock>();
        foreach (var block in flow)
        {
            if (block is DraftTable next && joined.Count > 0 && joined[^1] is DraftTable table && GoesOn(table, next))
                Add(table, next.Rows.Skip(RepeatedHeaderRows(table, next)));
            else
                joined.Add(block);
        }

        return joined;
    }

    private static void Add(DraftTable table, IEnumerable<DraftRow> rows)
    {
        var first = true;
        foreach (var row in rows)
        {
            if (first && BrokenRowJoiner.GoesOn(table.Rows[^1], row))
                BrokenRowJoiner.Join(table.Rows[^1], row);
            else
                table.Rows.Add(row);
            first = false;
        }
    }

    private static bool GoesOn(DraftTable table, DraftTable next) =>
        StandApart(table, next) && table.Role == next.Role && table.Columns == next.Columns && ColumnsAgree(table.Rows[^1], next.Rows);

    /// <summary>On two pages; or, in text that has lost its pages, anywhere.</summary>
    private static bool StandApart(DraftTable table, DraftTable next) => table.EndPage != next.Page || (next.Page is null && !table.Ruled && !next.Ruled);

    /// <summary>Some row below the break has its cells where the last row above it has them.</summary>
    private static bool ColumnsAgree(DraftRow last, List<DraftRow> rows)
    {
        if (last.Cells.Any(cell => cell.Source.Box is null))
            return true;
        return rows.Any(row => row.Cells.Count == last.Cells.Count
            && row.Cells.Zip(last.Cells).All(pair => pair.First.Source.Box is { } a && pair.Second.Source.Box is { } b && Math.Abs(a.Left - b.Left) < SameLeft));
    }

    private static int RepeatedHeaderRows(DraftTable table, DraftTable next)
    {
        var count = 0;
        while (count < next.Rows.Count - 1 && count < table.Rows.Count && Same(table.Rows[count], next.Rows[count]))
            count++;
        return count;
    }

    private static bool Same(DraftRow a, DraftRow b) =>
        a.Cells.Any(cell => cell.Paragraphs.Count > 0) && a.Cells.Select(cell => cell.Text).SequenceEqual(b.Cells.Select(cell => cell.Text));
}
