namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Lines → blocks: lines of one column stand together until the gap between two is clearly more than line spacing, or the next stands
/// wholly to one side.
/// </summary>
internal static class BlockBuilder
{
    /// <summary>Free space between two lines that parts blocks, in line heights.</summary>
    private const double BlockGap = 0.9;

    public static List<Block> Build(IReadOnlyList<Line> lines)
    {
        var blocks = new List<Block>();
        var open = new List<Line>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && Parts(open[^1].Box!.Value, line.Box!.Value))
            {
                blocks.Add(new TextBlock([.. open]));
                open.Clear();
            }

            open.Add(line);
        }

        if (open.Count > 0)
            blocks.Add(new TextBlock(open));
        return blocks;
    }

    private static bool Parts(Box upper, Box lower) =>
        lower.Top - upper.Bottom > BlockGap * Math.Min(upper.Height, lower.Height) || lower.Left > upper.Right || lower.Right < upper.Left;
}
