namespace ProtocolMiner.Themes.Statistics;

/// <summary>The standard normal distribution.</summary>
internal static class NormalDistribution
{
    /// <summary>
    /// Probability of a value at least as far from 0 on either side: the complementary error function by Abramowitz and Stegun, "Handbook of
    /// Mathematical Functions", 7.1.26, right to 1.5e-7.
    /// </summary>
    public static double TwoSided(double z)
    {
        var x = Math.Abs(z) / Math.Sqrt(2);
        var t = 1 / (1 + (0.3275911 * x));
        var polynomial = t * (0.254829592 + (t * (-0.284496736 + (t * (1.421413741 + (t * (-1.453152027 + (t * 1.061405429))))))));
        return Math.Min(1, polynomial * Math.Exp(-x * x));
    }
}
