namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>The rows of a gutter run → a table, each group of rows one table row.</summary>
internal static class AlignedTableBuilder
{
    /// <summary>Rows from which text under common gutters is a table; fewer are lines with tabs.</summary>
    private const int LeastRows = 3;

    /// <returns>Null when the rows are too few for a table.</returns>
    public static IReadOnlyList<Table>? Build(ColumnGrid grid, IReadOnlyList<double> separators)
    {
        var starts = RowGrouper.Starts(grid, separators);
        if (!IsTable(grid, starts))
            return null;
        var rows = new List<TableRow>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
            rows.Add(ToRow(grid, starts[i], i + 1 < starts.Count ? starts[i + 1] : grid.Rows.Count));
        return SideBySideSplitter.Split(new Table(rows, Ruled: separators.Count > 0));
    }

    /// <summary>A single label is a table when several lines stand beside it.</summary>
    private static bool IsTable(ColumnGrid grid, List<int> starts)
    {
        if (starts.Count >= LeastRows)
            return true;
        var right = 0;
        for (var row = 0; row < grid.Rows.Count; row++)
            right += grid[row, 1].Count > 0 ? 1 : 0;
        return grid.ColumnCount == 2 && right > starts.Count;
    }

    private static TableRow ToRow(ColumnGrid grid, int from, int to)
    {
        var cells = new List<TableCell>(grid.ColumnCount);
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var lines = new List<IReadOnlyList<Piece>>();
            for (var row = from; row < to; row++)
            {
                if (grid[row, column].Count > 0)
                    lines.Add(grid[row, column]);
            }

            AddCells(lines, cells);
        }

        return new TableRow(cells);
    }

    /// <summary>One cell, or several where a gutter of its own runs down through all of the cell's lines.</summary>
    private static void AddCells(List<IReadOnlyList<Piece>> lines, List<TableCell> cells)
    {
        if (lines.Count == 0)
        {
            cells.Add(new TableCell([]));
            return;
        }

        var built = new List<Line>(lines.Count);
        foreach (var pieces in lines)
            built.Add(LineComposer.Compose(pieces));
        var box = built[0].Box!.Value;
        foreach (var line in built)
            box = box.With(line.Box!.Value);
        cells.Add(new TableCell(BlockBuilder.Build(built)) { Box = box });
    }
}
