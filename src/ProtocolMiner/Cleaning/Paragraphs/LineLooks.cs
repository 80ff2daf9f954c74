namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Compares how lines look: bold and plain lines, large and small ones, do not mix in a paragraph.</summary>
internal static class LineLooks
{
    /// <summary>Sizes of one paragraph differ by less, in points: files round them.</summary>
    private const double SameSize = 0.7;

    /// <summary>Sizes of one sentence differ by less, as a part of the size: text recognition measures each line anew.</summary>
    private const double SimilarSize = 0.25;

    public static bool Differ(FlowLine above, FlowLine next) => SizesDiffer(above, next) || WeightsDiffer(above, next);

    public static bool IsBold(FlowLine line) => line.Line.Runs.All(run => run.Style.Bold || string.IsNullOrWhiteSpace(run.Text));

    private static bool SizesDiffer(FlowLine above, FlowLine next)
    {
        if (above.Size <= 0 || next.Size <= 0)
            return false;
        var oneSentence = next.StartsWithin && !Unfinished.EndsSentence(above.Text);
        return Math.Abs(above.Size - next.Size) > (oneSentence ? SimilarSize * next.Size : SameSize);
    }

    /// <summary>A bold word at a line's end or start does not make the line bold.</summary>
    private static bool WeightsDiffer(FlowLine above, FlowLine next) =>
        (IsBold(above) && !next.Line.Runs[0].Style.Bold) || (IsBold(next) && !above.Line.Runs[^1].Style.Bold);
}
