using ProtocolMiner.Search;
using ProtocolMiner.Themes.Statistics;
using ProtocolMiner.Themes.Terms;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>Lists the themes of an index: terms collected, weighed, grouped, and each group followed over time.</summary>
internal sealed class ThemeLister(ProtocolIndex index)
{
    public ThemeList List(SearchRequest filters, PeriodLength? length, int count)
    {
        var counted = CountedItems.Of(index, index.FindMentions(filters).Covered);
        var dated = counted.Dated;
        var periods = length ?? counted.FittingLength();
        var terms = new TermCollector(index.ReadWordUses(), dated.Select(item => item.Entry).ToHashSet()).Collect();
        var groups = new TermGrouper(dated.Count, new NameDetector(index).IsName).Group(terms).Take(count).ToList();
        var courses = groups.Select(group => Course.Of(BodySeries.Of(dated, group.Entries, group.Entries, periods))).ToList();
        var believed = FalseDiscovery.Adjust([.. courses.Select(course => course.Movement.P)]);
        var themes = groups.Select((group, i) => Create(group, courses[i], believed[i], dated.Count));
        return new ThemeList(dated.Count, periods, courses.Count == 0 ? [] : [.. courses[0].Points.Select(point => point.Period)], [.. themes]);
    }

    private static Theme Create(TermGroup group, Course course, double? p, int items) => new(
        group.Name,
        [.. group.Members.Select(term => term.Name)],
        group.Entries.Count,
        (double)group.Entries.Count / items,
        [.. course.Points.Select(point => point.Share)],
        p is { } adjusted ? MovementReader.Judge(course.Movement, adjusted) : course.Movement);

    private sealed record Course(IReadOnlyList<ThemePoint> Points, ThemeMovement Movement)
    {
        public static Course Of(IReadOnlyList<BodySeries> bodies)
        {
            var points = Timeline.Of(bodies);
            return new Course(points, MovementReader.ReadTrend(bodies, points));
        }
    }
}
