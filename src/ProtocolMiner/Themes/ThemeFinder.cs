using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>What the documents of an index are about, and how that moves.</summary>
public sealed class ThemeFinder
{
    /// <summary>Themes that a list has when nothing else is asked for.</summary>
    public const int DefaultCount = 30;

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
        var dated = counted.Dated;
        var periods = length ?? counted.FittingLength();
        var bodies = BodySeries.Of(dated, mentions.Mentioning, mentions.Central, periods);
        var points = Timeline.Of(bodies);
        var words = new ThemeWords(mentions);
        var items = dated.Where(item => mentions.Mentioning.Contains(item.Entry)).OrderBy(item => item.Date).Select(item => ReadItem(item.Entry)).ToList();
        var deciding = items.Where(item => item is { Central: true, Decisions.Count: > 0 }).ToList();
        return new ThemeTrend(
            request.Query, [.. mentions.Families.SelectMany(words => words).Distinct()], periods, points,
            MovementReader.ReadTrend(bodies, points),
            MovementReader.ReadChanges(points),
            Totals(points, counted, mentions),
            Bodies(bodies),
            Parties(dated, mentions),
            Outcomes(items),
            deciding.FirstOrDefault(),
            deciding.LastOrDefault(),
            items,
            new SourceFinder(index, dated, ReadItem).Find(mentions, items),
            new RelatedThemeFinder(index, dated).Find(mentions));

        ThemeItem ReadItem(int entry) => Describe(index.ReadItem(entry), words, mentions.Central.Contains(entry));
    }

    /// <summary>Lists the themes of an index, without being told what to look for.</summary>
    /// <param name="filters">Narrow what is looked at; a query in them counts for nothing.</param>
    /// <param name="length">Length of the periods; quarters when null, or years when the time is long.</param>
    /// <param name="count">Themes at most.</param>
    public ThemeList List(SearchRequest? filters = null, PeriodLength? length = null, int count = DefaultCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new ThemeLister(index).List((filters ?? new SearchRequest("")) with { Query = "" }, length, count);
    }

    private static ThemeTotals Totals(IReadOnlyList<ThemePoint> points, CountedItems counted, Mentions mentions) => new(
        points.Sum(point => point.Items),
        points.Sum(point => point.Mentions),
        points.Sum(point => point.Central),
        counted.Items.Count(item => item.Date is null && mentions.Mentioning.Contains(item.Entry)),
        counted.Repeated);

    private static IReadOnlyList<ThemeShare> Bodies(IReadOnlyList<BodySeries> bodies) => Ordered(bodies.Select(body =>
        new ThemeShare(body.Name, body.Periods.Values.Sum(count => count.Mentions), body.Periods.Values.Sum(count => count.Items))));

    private static IReadOnlyList<ThemeShare> Parties(IReadOnlyList<ItemFacts> items, Mentions mentions) => Ordered(items
        .SelectMany(item => item.Parties.Select(party => (Party: party, Mentions: mentions.Mentioning.Contains(item.Entry))))
        .GroupBy(act => act.Party)
        .Select(party => new ThemeShare(party.Key, party.Count(act => act.Mentions), party.Count())));

    private static IReadOnlyList<ThemeShare> Ordered(IEnumerable<ThemeShare> shares) =>
        [.. shares.Where(share => share.Mentions > 0).OrderByDescending(share => share.Mentions).ThenByDescending(share => share.Share)];

    private static ThemeItem Describe(IndexedItem found, ThemeWords words, bool central) => new(
        found.Reference, found.Document, found.Ordinal, found.Item.Page, found.Date, found.Body, found.Kind, found.Title, central,
        [.. found.Item.Decisions.Where(decision => decision.Status == DecisionStatus.Adopted).OrderByDescending(decision => words.ShareIn(decision.Text))]);

    private static IReadOnlyList<FacetCount> Outcomes(List<ThemeItem> items) =>
    [
        .. items.SelectMany(item => item.Decisions.Select(decision => decision.Outcome).OfType<Outcome>().Distinct())
            .CountBy(outcome => outcome).OrderByDescending(pair => pair.Value)
            .Select(pair => new FacetCount(FactNames.Of(pair.Key), pair.Value)),
    ];
}
