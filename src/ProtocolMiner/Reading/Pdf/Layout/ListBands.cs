namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Lists set in columns again and again under one another, each below its heading ("Ledamöter", "Ersättare"): the rows in bands that are
/// read one after the other. A heading stands alone to the left, looks other than the entries, and has rows in columns, or nothing beside it, below.
/// </summary>
internal static class ListBands
{
    /// <summary>Part of a line's height by which lines under one another overlap at most.</summary>
    private const double MostOverlap = 0.25;

    /// <returns>The index of each band's first row; the first is 0.</returns>
    public static List<int> Starts(ColumnGrid grid)
    {
        var starts = new List<int> { 0 };
        if (EntryStyle(grid) is not { } entries)
            return starts;
        var (lastShared, lastOther) = Last(grid);
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            // Where the other columns go on to below, the first one is a list of its own.
            if ((row < lastShared || row > lastOther) && IsAlone(grid, row) && !HasLook(grid[row, 0], entries))
                starts.Add(row);
        }

        return starts;
    }

    private static bool IsAlone(ColumnGrid grid, int row) =>
        grid[row, 0].Count > 0 && grid.Rows[row].Pieces.Count == grid[row, 0].Count
        && !Overlap(grid.Rows, row - 1) && !Overlap(grid.Rows, row);

    /// <summary>Whether a row reaches into the one below: lines of other columns stand at another height.</summary>
    private static bool Overlap(IReadOnlyList<Row> rows, int upper) =>
        upper >= 0 && upper + 1 < rows.Count && rows[upper].Box.Bottom - rows[upper + 1].Box.Top > MostOverlap * rows[upper].Box.Height;

    private static bool HasLook(IReadOnlyList<Piece> pieces, TextStyle look) =>
        pieces[0].Words[0].Glyphs[0].Style is var style && style.Bold == look.Bold && style.Italic == look.Italic && style.Font == look.Font && style.Size <= look.Size;

    /// <summary>The last row with text in the first column and another, and the last with text in another.</summary>
    private static (int Shared, int Other) Last(ColumnGrid grid)
    {
        var (shared, other) = (0, 0);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid.Rows[row].Pieces.Count == grid[row, 0].Count)
                continue;
            other = row;
            if (grid[row, 0].Count > 0)
                shared = row;
        }

        return (shared, other);
    }

    /// <summary>How the first column's entries look that have others beside them; null without any.</summary>
    private static TextStyle? EntryStyle(ColumnGrid grid)
    {
        for (var row = grid.Rows.Count - 1; row >= 0; row--)
        {
            if (grid[row, 0].Count > 0 && !IsAlone(grid, row))
                return grid[row, 0][0].Words[0].Glyphs[0].Style;
        }

        return null;
    }
}
