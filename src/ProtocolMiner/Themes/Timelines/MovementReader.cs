using ProtocolMiner.Themes.Statistics;

namespace ProtocolMiner.Themes.Timelines;

/// <summary>Reads from the counts whether a theme rises or falls, and where it jumps.</summary>
internal static class MovementReader
{
    public static ThemeMovement ReadTrend(IReadOnlyList<BodySeries> bodies, IReadOnlyList<ThemePoint> points)
    {
        var slope = SlopeEstimator.Estimate(Shares(points));
        return TrendTest.Run([.. bodies.Select(body => body.Shares())]) is { } result
            ? Judge(new ThemeMovement(ThemeDirection.Steady, slope, result.Z, result.P), result.P)
            : new ThemeMovement(ThemeDirection.Unknown, slope, null, null);
    }

    /// <summary>The movement with the direction that a probability leaves to it.</summary>
    public static ThemeMovement Judge(ThemeMovement movement, double p) => movement with
    {
        P = p,
        Direction = p >= TrendTest.Level ? ThemeDirection.Steady : movement.Z > 0 ? ThemeDirection.Rising : ThemeDirection.Falling,
    };

    public static IReadOnlyList<ThemeChange> ReadChanges(IReadOnlyList<ThemePoint> points)
    {
        var known = points.Where(point => !point.IsGap).ToList();
        int[] starts = [0, .. ChangePointFinder.Find(Shares(points)), known.Count];
        return
        [
            .. Enumerable.Range(1, starts.Length - 2).Select(i => new ThemeChange(
                known[starts[i]].Period,
                ShareOf(known[starts[i - 1]..starts[i]]),
                ShareOf(known[starts[i]..starts[i + 1]]))),
        ];
    }

    private static double ShareOf(List<ThemePoint> level) => (double)level.Sum(point => point.Mentions) / level.Sum(point => point.Items);

    private static List<CountedShare> Shares(IReadOnlyList<ThemePoint> points) =>
        [.. points.Where(point => !point.IsGap).Select(point => new CountedShare(point.Period.Middle, point.Mentions, point.Items))];
}
