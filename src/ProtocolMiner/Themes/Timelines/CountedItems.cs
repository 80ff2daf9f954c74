using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Items;

namespace ProtocolMiner.Themes.Timelines;

/// <summary>
/// The §§ that shares are counted over: those of minutes and notes, each once, though it may stand in two files (Word beside PDF, an
/// extract of one §). Notices only plan; decks and memos are sources beside the §§.
/// </summary>
/// <param name="Items">The §§, in the order of the index.</param>
/// <param name="Repeated">How many were left out because they are there already.</param>
internal sealed record CountedItems(IReadOnlyList<ItemFacts> Items, int Repeated)
{
    /// <summary>More quarters than this are too many to look at one by one: six years.</summary>
    private const int MostQuarters = 24;

    /// <summary>Those with a day, which alone have a place in time.</summary>
    public IReadOnlyList<ItemFacts> Dated { get; } = [.. Items.Where(item => item.Date is not null)];

    /// <summary>Quarters, or years when the time is long.</summary>
    public PeriodLength FittingLength()
    {
        if (Dated.Count == 0)
            return PeriodLength.Quarter;
        var first = Period.Of(Dated.Min(item => item.Date!.Value), PeriodLength.Quarter);
        var last = Period.Of(Dated.Max(item => item.Date!.Value), PeriodLength.Quarter);
        return Period.Range(first, last).Count() > MostQuarters ? PeriodLength.Year : PeriodLength.Quarter;
    }

    public static CountedItems Of(ProtocolIndex index, IReadOnlyList<ItemFacts> covered)
    {
        var recorded = covered.Where(item => item.Kind is DocumentKind.Minutes or DocumentKind.Notes).ToList();
        var repeated = recorded
            .Where(item => item is { Number: not null, Date: not null, Body: not null })
            .GroupBy(item => (Body: item.Body!.ToUpperInvariant(), item.Date, item.Number))
            .Where(same => same.Count() > 1)
            .SelectMany(same => RepeatedIn(index, same))
            .ToHashSet();
        return new CountedItems(repeated.Count == 0 ? recorded : [.. recorded.Where(item => !repeated.Contains(item.Entry))], repeated.Count);
    }

    /// <summary>Bodies of two municipalities may meet on one day under one name: only what has the same title is the same §.</summary>
    private static IEnumerable<int> RepeatedIn(ProtocolIndex index, IEnumerable<ItemFacts> same)
    {
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in same)
        {
            if (!titles.Add(index.ReadItem(item.Entry).Title ?? ""))
                yield return item.Entry;
        }
    }
}
