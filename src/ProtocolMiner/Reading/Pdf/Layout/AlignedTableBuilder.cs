namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>The rows of a gutter run → a table, each group of rows one table row.</summary>
internal static class AlignedTableBuilder
{
    /// <summary>Rows from which text under common gutters is a table; fewer are lines with tabs.</summary>
    private const int LeastRows = 3;

    /// <param name="arrange">Lines of a cell → its blocks.</param>
    /// <returns>Null when the rows are too few for a table.</returns>
    public static IReadOnlyList<Table>? Build(ColumnGrid grid, IReadOnlyList<double> separators, Func<IReadOnlyList<IReadOnlyList<Piece>>, IReadOnlyList<Block>> arrange)
    {
        var starts = RowGrouper.WithPersons(grid, RowGrouper.Starts(grid, separators));
        if (!IsTable(grid, starts))
            return null;
        var rows = new List<TableRow>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
            rows.Add(ToRow(grid, starts[i], i + 1 < starts.Count ? starts[i + 1] : grid.Rows.Count, arrange));
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

    private static TableRow ToRow(ColumnGrid grid, int from, int to, Func<IReadOnlyList<IReadOnlyList<Piece>>, IReadOnlyList<Block>> arrange)
    {
        var cells = new List<TableCell>(grid.ColumnCount);
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            var lines = grid.LinesOf(column, from, to);
            cells.Add(lines.Count == 0 ? new TableCell([]) : new TableCell(arrange(lines)) { Box = BoxOf(lines) });
        }

        return new TableRow(cells);
    }

    private static Box BoxOf(List<IReadOnlyList<Piece>> lines)
    {
        var box = lines[0][0].Box;
        foreach (var pieces in lines)
        {
            foreach (var piece in pieces)
                box = box.With(piece.Box);
        }

        return box;
    }
}
