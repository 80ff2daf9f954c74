namespace ProtocolMiner.Benchmarks.Search;

/// <summary>Growth by a power of the size, y = a·xᵇ, through measured points by least squares of their logarithms.</summary>
internal sealed class PowerLaw
{
    private readonly double logFactor;

    /// <param name="points">Two or more, all above zero, not all of one size.</param>
    public PowerLaw(IReadOnlyList<(double X, double Y)> points)
    {
        var logs = points.Select(point => (X: Math.Log(point.X), Y: Math.Log(point.Y))).ToList();
        var (meanX, meanY) = (logs.Average(log => log.X), logs.Average(log => log.Y));
        Exponent = logs.Sum(log => (log.X - meanX) * (log.Y - meanY)) / logs.Sum(log => (log.X - meanX) * (log.X - meanX));
        logFactor = meanY - (Exponent * meanX);
    }

    /// <summary>1 when y grows in proportion to x, 0 when it does not grow.</summary>
    public double Exponent { get; }

    public double At(double x) => Math.Exp(logFactor + (Exponent * Math.Log(x)));
}
