using ProtocolMiner.Search.Items;
using ProtocolMiner.Themes.Statistics;

namespace ProtocolMiner.Themes.Timelines;

/// <summary>What one body (<em>organ</em>) dealt with, period by period. Only periods of which the index holds §§ of it are there.</summary>
/// <param name="name">As it is written most often.</param>
internal sealed class BodySeries(string name, SortedList<Period, PeriodCounts> periods)
{
    public string Name { get; } = name;

    public SortedList<Period, PeriodCounts> Periods { get; } = periods;

    /// <summary>The body is known from before and after the period, but not from the period itself.</summary>
    public bool Misses(Period period) =>
        !Periods.ContainsKey(period) && Periods.Keys[0].CompareTo(period) < 0 && Periods.Keys[^1].CompareTo(period) > 0;

    public IReadOnlyList<CountedShare> Shares() => [.. Periods.Select(pair => new CountedShare(pair.Key.Middle, pair.Value.Mentions, pair.Value.Items))];

    /// <summary>A series for each body.</summary>
    /// <param name="items">The §§, all of which have a day.</param>
    /// <param name="mentioning">Entries of those that mention the theme.</param>
    /// <param name="central">Entries of those that mention it in their heading or in what they decide.</param>
    public static IReadOnlyList<BodySeries> Of(IEnumerable<ItemFacts> items, IReadOnlySet<int> mentioning, IReadOnlySet<int> central, PeriodLength length) =>
    [
        .. items.GroupBy(item => (item.Body ?? "").ToUpperInvariant()).Select(body => new BodySeries(
            MostCommon(body.Select(item => item.Body ?? "")),
            new SortedList<Period, PeriodCounts>(body.GroupBy(item => Period.Of(item.Date!.Value, length)).ToDictionary(
                period => period.Key,
                period => new PeriodCounts(
                    period.Count(),
                    period.Count(item => mentioning.Contains(item.Entry)),
                    period.Count(item => central.Contains(item.Entry))))))),
    ];

    private static string MostCommon(IEnumerable<string> names) => names.CountBy(name => name).MaxBy(pair => pair.Value).Key;
}

/// <summary>Counts of one body in one period.</summary>
internal readonly record struct PeriodCounts(int Items, int Mentions, int Central);
