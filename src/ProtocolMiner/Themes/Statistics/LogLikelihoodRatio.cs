namespace ProtocolMiner.Themes.Statistics;

/// <summary>
/// How sure it is that two things go together: the log likelihood ratio of their fourfold table (Dunning, "Accurate Methods for the
/// Statistics of Surprise and Coincidence", 1993), which is right for rare things too.
/// </summary>
internal static class LogLikelihoodRatio
{
    /// <summary>Chance exceeds this in one of a thousand cases: chi-square with one degree of freedom.</summary>
    public const double OneInThousand = 10.83;

    /// <param name="both">Cases with both.</param>
    /// <param name="first">Cases with the first.</param>
    /// <param name="second">Cases with the second.</param>
    /// <param name="all">All cases.</param>
    /// <returns>Twice the log likelihood ratio; negative when they shun one another.</returns>
    public static double Of(int both, int first, int second, int all)
    {
        var ratio = 2 * (Cell(both, first, second, all) + Cell(first - both, first, all - second, all)
            + Cell(second - both, all - first, second, all) + Cell(all - first - second + both, all - first, all - second, all));
        return (double)both * all >= (double)first * second ? ratio : -ratio;
    }

    private static double Cell(int count, double row, double column, double all) => count == 0 ? 0 : count * Math.Log(count * all / (row * column));
}
