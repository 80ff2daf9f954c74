namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Rows of a table without rules whose labels stand at half height beside their texts: there the wider gaps between the texts, not the
/// labels' places, tell where a row ends.
/// </summary>
internal static class CentredLabels
{
    /// <summary>Free space from which a text's line is set off from the one above, in line heights; lines of one text stand closer.</summary>
    private const double SetOff = 0.6;

    /// <summary>For each table row the index of its first row; null when labels do not stand so.</summary>
    public static List<int>? Starts(ColumnGrid grid)
    {
        var texts = Blocks(grid, static column => column > 0);
        var labels = Blocks(grid, static column => column == 0);
        if (texts.Count < 2 || texts.Count != labels.Count)
            return null;
        var hangs = false;
        for (var i = 0; i < texts.Count; i++)
        {
            if (labels[i].Box.MiddleY < texts[i].Box.Top || labels[i].Box.MiddleY > texts[i].Box.Bottom)
                return null;
            hangs |= labels[i].First > texts[i].First;
        }

        return hangs ? [.. texts.Select((text, i) => i == 0 ? 0 : Math.Min(text.First, labels[i].First))] : null;
    }

    /// <summary>Lines that follow closely, as one block each.</summary>
    private static List<(int First, Box Box)> Blocks(ColumnGrid grid, Func<int, bool> counts)
    {
        var blocks = new List<(int First, Box Box)>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            Box? line = null;
            for (var column = 0; column < grid.ColumnCount; column++)
            {
                foreach (var piece in counts(column) ? grid[row, column] : [])
                    line = line?.With(piece.Box) ?? piece.Box;
            }

            if (line is not { } box)
                continue;
            if (blocks.Count > 0 && box.Top - blocks[^1].Box.Bottom <= SetOff * box.Height)
                blocks[^1] = (blocks[^1].First, blocks[^1].Box.With(box));
            else
                blocks.Add((row, box));
        }

        return blocks;
    }
}
