namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Headings hung out to the left of running text → headings before their text, as if they stood above it. A number hung out ("§ 12") stays
/// on the line of its title.
/// </summary>
internal static class SideHeadingReader
{
    /// <param name="arrange">Lines of one side → blocks.</param>
    public static List<Block> Read(ColumnGrid grid, Func<IReadOnlyList<IReadOnlyList<Piece>>, IReadOnlyList<Block>> arrange)
    {
        var blocks = new List<Block>();
        var starts = RowGrouper.Starts(grid, []);
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : grid.Rows.Count;
            if (ColumnProfile.IsMarker(grid[starts[i], 0]))
            {
                blocks.AddRange(BlockBuilder.Build([LineComposer.Compose(grid.Rows[starts[i]].Pieces), .. grid.LinesOf(1, starts[i] + 1, end).Select(LineComposer.Compose)]));
                continue;
            }

            blocks.AddRange(arrange(grid.LinesOf(0, starts[i], end)));
            blocks.AddRange(arrange(grid.LinesOf(1, starts[i], end)));
        }

        return blocks;
    }
}
