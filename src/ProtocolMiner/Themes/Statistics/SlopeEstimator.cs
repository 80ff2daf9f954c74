namespace ProtocolMiner.Themes.Statistics;

/// <summary>
/// How steeply shares rise or fall: the median of the slopes between all pairs of periods (Sen, "Estimates of the Regression Coefficient
/// Based on Kendall's Tau", 1968), which a single odd period does not move.
/// </summary>
internal static class SlopeEstimator
{
    /// <returns>Change of the share in a year; 0 for fewer than two periods.</returns>
    public static double Estimate(IReadOnlyList<CountedShare> series)
    {
        var slopes = new List<double>();
        for (var later = 1; later < series.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
                slopes.Add((series[later].Share - series[earlier].Share) / (series[later].Time - series[earlier].Time));
        }

        if (slopes.Count == 0)
            return 0;
        slopes.Sort();
        var middle = slopes.Count / 2;
        return slopes.Count % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
    }
}
