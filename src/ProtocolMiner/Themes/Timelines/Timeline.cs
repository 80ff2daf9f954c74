namespace ProtocolMiner.Themes.Timelines;

/// <summary>Adds up the bodies' series to one line of points over time, and says which bodies each point speaks of.</summary>
internal static class Timeline
{
    public static IReadOnlyList<ThemePoint> Of(IReadOnlyList<BodySeries> bodies)
    {
        var known = bodies.SelectMany(body => body.Periods.Keys).ToList();
        return known.Count == 0 ? [] : [.. Period.Range(known.Min(), known.Max()).Select(period => Point(bodies, period))];
    }

    private static ThemePoint Point(IReadOnlyList<BodySeries> bodies, Period period)
    {
        var covered = bodies.Where(body => body.Periods.ContainsKey(period)).ToList();
        var counts = covered.Select(body => body.Periods[period]).ToList();
        return new ThemePoint(
            period,
            counts.Sum(count => count.Items),
            counts.Sum(count => count.Mentions),
            counts.Sum(count => count.Central),
            [.. covered.Select(body => body.Name)],
            [.. bodies.Where(body => body.Misses(period)).Select(body => body.Name)]);
    }
}
