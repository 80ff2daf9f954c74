using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>An edge of the page along which running lines stand.</summary>
internal enum PageEdge
{
    Top,
    Bottom,
}

/// <summary>A line and its place, seen from one edge of its page.</summary>
/// <param name="Page">Index of the page in the document.</param>
/// <param name="Distance">From the edge to the line's middle, in points.</param>
/// <param name="Height">In points.</param>
/// <param name="Table">The outermost table that it stands in; null in running text.</param>
internal sealed record PageLine(Line Line, string Text, int Page, double Distance, double Height, Table? Table)
{
    private NumberMask? mask;

    /// <summary>Worked out when it is asked for: lines in the middle of a page are never compared.</summary>
    public NumberMask Mask => mask ??= NumberMask.Of(Text);
}
