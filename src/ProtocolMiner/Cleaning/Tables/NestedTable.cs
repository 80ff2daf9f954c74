using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Tables;

/// <summary>
/// Reads what a cell of a table holds, a table within it row by row: where each cell of such a row is one line, the row is a line with tabs
/// between its cells, so that what stands side by side stays so.
/// </summary>
internal static class NestedTable
{
    public static IEnumerable<TextBlock> Texts(Block block) => block is Table table
        ? table.Rows.SelectMany(row => AsLine(row) is { } line ? [line] : row.Cells.SelectMany(cell => cell.Blocks).SelectMany(Texts))
        : BlockLines.TextsOf(block);

    /// <summary>The row as one line; null when it has a cell of more than a line, or no two cells with text.</summary>
    private static TextBlock? AsLine(TableRow row)
    {
        var cells = row.Cells.Select(cell => cell.Blocks.SelectMany(BlockLines.Of).ToList()).Where(lines => lines.Count > 0).ToList();
        if (cells.Count < 2 || cells.Exists(lines => lines.Count > 1))
            return null;
        List<TextRun> runs = [.. cells[0][0].Runs];
        foreach (var cell in cells.Skip(1))
        {
            runs.Add(new TextRun("\t", default));
            runs.AddRange(cell[0].Runs);
        }

        return new TextBlock([cells[0][0] with { Runs = runs, EndsParagraph = true }]);
    }
}
