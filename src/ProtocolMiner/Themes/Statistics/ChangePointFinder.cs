namespace ProtocolMiner.Themes.Statistics;

/// <summary>
/// Finds where a share jumps to another level and stays there: the division of the series that explains the counts best by binomial
/// likelihood, each further level at a price (Jackson and others, "An Algorithm for Optimal Partitioning of Data on an Interval", 2005; the
/// price is Schwarz's, "Estimating the Dimension of a Model", 1978). Series are short, so the pruning of PELT is not needed.
/// </summary>
internal static class ChangePointFinder
{
    /// <summary>A level lasts at least two periods: one alone is an event.</summary>
    private const int ShortestLevel = 2;

    /// <summary>A further level costs two numbers: its share, and where it begins.</summary>
    private const int NumbersOfLevel = 2;

    /// <returns>Indexes of the periods in which another level begins, rising.</returns>
    public static IReadOnlyList<int> Find(IReadOnlyList<CountedShare> series)
    {
        var price = NumbersOfLevel * Math.Log(Math.Max(1, series.Sum(point => point.Total)));
        var costs = new double[series.Count + 1];
        var starts = new int[series.Count + 1];
        costs[0] = -price;
        for (var end = 1; end <= series.Count; end++)
        {
            costs[end] = double.PositiveInfinity;
            int hits = 0, total = 0;
            for (var start = end - 1; start >= 0; start--)
            {
                hits += series[start].Hits;
                total += series[start].Total;
                if (end - start < Math.Min(ShortestLevel, series.Count))
                    continue;
                var cost = costs[start] + Deviance(hits, total) + price;
                if (cost < costs[end])
                    (costs[end], starts[end]) = (cost, start);
            }
        }

        var found = new List<int>();
        for (var start = starts[series.Count]; start > 0; start = starts[start])
            found.Insert(0, start);
        return found;
    }

    /// <summary>Minus twice the log likelihood of the counts at their own share.</summary>
    private static double Deviance(int hits, int total) => -2 * (Term(hits, total) + Term(total - hits, total));

    private static double Term(int count, int total) => count == 0 ? 0 : count * Math.Log((double)count / total);
}
