namespace ProtocolMiner.Themes.Statistics;

/// <summary>
/// Which of many tests to believe: of twenty steady themes one would seem to move by chance. The rates of Benjamini and Hochberg,
/// "Controlling the False Discovery Rate", 1995, keep the share of false ones among those believed below the level.
/// </summary>
internal static class FalseDiscovery
{
    /// <summary>Each probability as it counts among the others, in the same order; null where there was no test.</summary>
    public static IReadOnlyList<double?> Adjust(IReadOnlyList<double?> probabilities)
    {
        var adjusted = new double?[probabilities.Count];
        var order = Enumerable.Range(0, probabilities.Count).Where(i => probabilities[i] is not null).OrderByDescending(i => probabilities[i]).ToList();
        var least = 1.0;
        for (var place = 0; place < order.Count; place++)
        {
            var rank = order.Count - place;
            least = Math.Min(least, probabilities[order[place]]!.Value * order.Count / rank);
            adjusted[order[place]] = least;
        }

        return adjusted;
    }
}
