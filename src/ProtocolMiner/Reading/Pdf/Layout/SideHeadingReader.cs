namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Headings hung out to the left of running text → headings before their text, as if they stood above it. A number hung out ("§ 12") stays
/// on the line of its title.
/// </summary>
internal static class SideHeadingReader
{
    public static List<Block> Read(ColumnGrid grid)
    {
        var blocks = new List<Block>();
        var starts = RowGrouper.Starts(grid, []);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : grid.Rows.Count;
            if (ColumnProfile.IsMarker(grid[starts[i], 0]))
            {
                blocks.AddRange(BlockBuilder.Build([LineComposer.Compose(grid.Rows[starts[i]].Pieces), .. LinesOf(grid, 1, starts[i] + 1, end)]));
                continue;
            }

            blocks.AddRange(BlockBuilder.Build(LinesOf(grid, 0, starts[i], end)));
            blocks.AddRange(BlockBuilder.Build(LinesOf(grid, 1, starts[i], end)));
        }

        return blocks;
    }

    private static List<Line> LinesOf(ColumnGrid grid, int column, int from, int to)
    {
        var lines = new List<Line>();
        for (var row = from; row < to; row++)
        {
            if (grid[row, column].Count > 0)
                lines.Add(LineComposer.Compose(grid[row, column]));
        }

        return lines;
    }
}
