namespace ProtocolMiner.Benchmarks.Search;

/// <summary>
/// Growth in proportion to the size, beside a part that does not grow: y = a + b·x, through measured points by least squares. What is read beyond
/// the last of them is an estimate, and for what grows less than in proportion a high one.
/// </summary>
internal sealed class StraightLine
{
    /// <param name="points">Two or more, not all of one size.</param>
    public StraightLine(IReadOnlyList<(double X, double Y)> points)
    {
        var (meanX, meanY) = (points.Average(point => point.X), points.Average(point => point.Y));
        Slope = points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / points.Sum(point => (point.X - meanX) * (point.X - meanX));
        Start = meanY - (Slope * meanX);
    }

    /// <summary>What does not grow.</summary>
    public double Start { get; }

    /// <summary>What grows, per unit of size.</summary>
    public double Slope { get; }

    public double At(double x) => Start + (Slope * x);
}
