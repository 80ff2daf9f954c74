namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Rows of a table without rules whose labels stand at half height beside their texts: there the wider gaps between the texts, not the
/// labels' places, tell where a row ends.
/// </summary>
internal static class CentredLabels
{
    /// <summary>Free space from which a text's line is set off from the one above, in line heights; lines of one text stand closer.</summary>
    private const double SetOff = 0.6;

    /// <summary>The same in a table whose rows stand close: so much wider than the gap between two lines of a text, in line heights.</summary>
    private const double Wider = 0.1;

    /// <summary>How far a label may stand off the middle of its text where only narrow gaps part the texts, in line heights.</summary>
    private const double OffMiddle = 0.25;

    /// <summary>For each table row the index of its first row; null when labels do not stand so.</summary>
    public static List<int>? Starts(ColumnGrid grid) => Starts(grid, SetOff, offMiddle: null) ?? Centred(grid);

    /// <summary>Whether each label stands in the middle of its text, however close the texts are.</summary>
    public static bool AreCentred(ColumnGrid grid) => Starts(grid, SetOff, OffMiddle) is not null || Centred(grid) is not null;

    private static List<int>? Centred(ColumnGrid grid) => Tightest(grid) is { } tightest ? Starts(grid, tightest + Wider, OffMiddle) : null;

    private static List<int>? Starts(ColumnGrid grid, double setOff, double? offMiddle)
    {
        var texts = Blocks(grid, static column => column > 0, setOff);
        var labels = Blocks(grid, static column => column == 0, setOff);
        if (texts.Count < 2 || texts.Count != labels.Count)
            return null;
        var hangs = false;
        for (var i = 0; i < texts.Count; i++)
        {
            if (labels[i].Box.MiddleY < texts[i].Box.Top || labels[i].Box.MiddleY > texts[i].Box.Bottom)
                return null;
            if (offMiddle is { } most && Math.Abs(labels[i].Box.MiddleY - texts[i].Box.MiddleY) > most * texts[i].Box.Height / texts[i].Lines)
                return null;
            hangs |= labels[i].First > texts[i].First;
        }

        return hangs ? [.. texts.Select((text, i) => i == 0 ? 0 : Math.Min(text.First, labels[i].First))] : null;
    }

    /// <summary>The narrowest gap between two lines to the right of the labels, in line heights; null when there are not two.</summary>
    private static double? Tightest(ColumnGrid grid)
    {
        var lines = Blocks(grid, static column => column > 0, double.NegativeInfinity);
        return lines.Count < 2 ? null : lines.Zip(lines.Skip(1), static (upper, lower) => (lower.Box.Top - upper.Box.Bottom) / lower.Box.Height).Min();
    }

    /// <summary>Lines that follow closely, as one block each.</summary>
    private static List<(int First, int Lines, Box Box)> Blocks(ColumnGrid grid, Func<int, bool> counts, double setOff)
    {
        var blocks = new List<(int First, int Lines, Box Box)>();
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
            if (blocks.Count > 0 && box.Top - blocks[^1].Box.Bottom <= setOff * box.Height)
                blocks[^1] = (blocks[^1].First, blocks[^1].Lines + 1, blocks[^1].Box.With(box));
            else
                blocks.Add((row, 1, box));
        }

        return blocks;
    }
}
