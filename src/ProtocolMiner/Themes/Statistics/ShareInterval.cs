namespace ProtocolMiner.Themes.Statistics;

/// <summary>
/// Bounds of a share that was counted on few: the score interval at 95 % (Wilson, "Probable Inference, the Law of Succession, and
/// Statistical Inference", 1927), which stays within 0 and 1 and is right for small counts too.
/// </summary>
public readonly record struct ShareInterval(double Low, double High)
{
    /// <summary>97.5th percentile of the normal distribution.</summary>
    private const double Z = 1.959964;

    /// <param name="hits">0 to <paramref name="total"/>.</param>
    /// <param name="total">At least 1.</param>
    public static ShareInterval Of(int hits, int total)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(total, 1);
        var share = (double)hits / total;
        var scale = 1 + (Z * Z / total);
        var middle = (share + (Z * Z / (2 * total))) / scale;
        var half = Z / scale * Math.Sqrt((share * (1 - share) / total) + (Z * Z / (4.0 * total * total)));
        return new ShareInterval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }
}
