using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>What the documents of an index are about, and how that moves.</summary>
public sealed class ThemeFinder
{
    /// <summary>More quarters than this are too many to look at one by one: six years.</summary>
    private const int MostQuarters = 24;

    private readonly ProtocolIndex index;

    /// <param name="index">Must stay open as long as this is used.</param>
    public ThemeFinder(ProtocolIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        this.index = index;
    }

    /// <summary>Follows one theme over time.</summary>
    /// <param name="request">The theme in words, and filters, which narrow both the mentions and all that they are a share of. Order and limits count for nothing.</param>
    /// <param name="length">Length of the periods; quarters when null, or years when the time is long.</param>
    /// <exception cref="ArgumentException">The request names no theme.</exception>
    public ThemeTrend Follow(SearchRequest request, PeriodLength? length = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Query);
        var mentions = index.FindMentions(request);
        var counted = CountedItems.Of(index, mentions.Covered);
        var dated = counted.Items.Where(item => item.Date is not null).ToList();
        var periods = length ?? Fitting(dated);
        var bodies = BodySeries.Of(dated, mentions, periods);
        var points = Timeline.Of(bodies);
        var items = ReadItems(dated, mentions);
        var deciding = items.Where(item => item is { Central: true, Decisions.Count: > 0 }).ToList();
        return new ThemeTrend(
            request.Query, mentions.Words, periods, points,
            MovementReader.ReadTrend(bodies, points),
            MovementReader.ReadChanges(points),
            Totals(points, counted, mentions),
            Bodies(bodies),
            Parties(dated, mentions),
            Outcomes(items),
            deciding.FirstOrDefault(),
            deciding.LastOrDefault(),
            items);
    }

    private static PeriodLength Fitting(List<ItemFacts> dated)
    {
        if (dated.Count == 0)
            return PeriodLength.Quarter;
        var first = Period.Of(dated.Min(item => item.Date!.Value), PeriodLength.Quarter);
        var last = Period.Of(dated.Max(item => item.Date!.Value), PeriodLength.Quarter);
        return Period.Range(first, last).Count() > MostQuarters ? PeriodLength.Year : PeriodLength.Quarter;
    }

    private static ThemeTotals Totals(IReadOnlyList<ThemePoint> points, CountedItems counted, Mentions mentions) => new(
        points.Sum(point => point.Items),
        points.Sum(point => point.Mentions),
        points.Sum(point => point.Central),
        counted.Items.Count(item => item.Date is null && mentions.Mentioning.Contains(item.Entry)),
        counted.Repeated);

    private static IReadOnlyList<ThemeShare> Bodies(IReadOnlyList<BodySeries> bodies) => Ordered(bodies.Select(body =>
        new ThemeShare(body.Name, body.Periods.Values.Sum(count => count.Mentions), body.Periods.Values.Sum(count => count.Items))));

    private static IReadOnlyList<ThemeShare> Parties(List<ItemFacts> items, Mentions mentions) => Ordered(items
        .SelectMany(item => item.Parties.Select(party => (Party: party, Mentions: mentions.Mentioning.Contains(item.Entry))))
        .GroupBy(act => act.Party)
        .Select(party => new ThemeShare(party.Key, party.Count(act => act.Mentions), party.Count())));

    private static IReadOnlyList<ThemeShare> Ordered(IEnumerable<ThemeShare> shares) =>
        [.. shares.Where(share => share.Mentions > 0).OrderByDescending(share => share.Mentions).ThenByDescending(share => share.Share)];

    private List<ThemeItem> ReadItems(List<ItemFacts> dated, Mentions mentions) =>
    [
        .. dated.Where(item => mentions.Mentioning.Contains(item.Entry)).OrderBy(item => item.Date)
            .Select(item => Describe(index.ReadItem(item.Entry), mentions.Central.Contains(item.Entry))),
    ];

    private static ThemeItem Describe(IndexedItem found, bool central) => new(
        found.Reference, found.Document, found.Ordinal, found.Item.Page, found.Date, found.Body, found.Kind, found.Title, central,
        [.. found.Item.Decisions.Where(decision => decision.Status == DecisionStatus.Adopted)]);

    private static IReadOnlyList<FacetCount> Outcomes(List<ThemeItem> items) =>
    [
        .. items.SelectMany(item => item.Decisions.Select(decision => decision.Outcome).OfType<Outcome>().Distinct())
            .CountBy(outcome => outcome).OrderByDescending(pair => pair.Value)
            .Select(pair => new FacetCount(FactNames.Of(pair.Key), pair.Value)),
    ];
}
