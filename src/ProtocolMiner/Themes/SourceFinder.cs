using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Items;

namespace ProtocolMiner.Themes;

/// <summary>Finds the memos, decks and other documents that mention a theme, and ties each to the § that decided on its case.</summary>
/// <param name="decided">The §§ of minutes and notes, with a day.</param>
/// <param name="describe">Reads a § for the answer.</param>
internal sealed class SourceFinder(ProtocolIndex index, IReadOnlyList<ItemFacts> decided, Func<int, ThemeItem> describe)
{
    private readonly ILookup<string, ItemFacts> byCase =
        decided.SelectMany(item => item.Cases.Select(number => (number, item))).ToLookup(pair => pair.number, pair => pair.item, StringComparer.Ordinal);

    /// <param name="mentions">The theme.</param>
    /// <param name="items">The §§ that mention it, to look for titles in.</param>
    public IReadOnlyList<ThemeSource> Find(Mentions mentions, IReadOnlyList<ThemeItem> items) =>
    [
        .. mentions.Covered
            .Where(item => item.Kind is DocumentKind.Memo or DocumentKind.Slides or DocumentKind.Other && mentions.Mentioning.Contains(item.Entry))
            .OrderBy(item => item.Date)
            .Select(item => Create(item, index.ReadItem(item.Entry), items)),
    ];

    private ThemeSource Create(ItemFacts facts, IndexedItem found, IReadOnlyList<ThemeItem> items)
    {
        var byNumber = DecidedUnder(facts);
        var byTitle = byNumber is null ? items.LastOrDefault(item => item.Decisions.Count > 0 && IsAfter(item.Date, facts.Date) && HasTitle(item, found)) : null;
        return new ThemeSource(
            found.Reference, found.Document, found.Ordinal, found.Item.Page, found.Date, found.Kind, found.Title,
            [.. found.Item.Decisions.Where(decision => decision.Status == DecisionStatus.Proposed).Select(decision => decision.Text)],
            byNumber ?? byTitle,
            byNumber is not null ? SourceTie.CaseNumber : byTitle is not null ? SourceTie.Title : null);
    }

    /// <summary>A case goes through several bodies: the last of them has the last word.</summary>
    private ThemeItem? DecidedUnder(ItemFacts source) => source.Cases
        .SelectMany(number => byCase[number])
        .Where(item => IsAfter(item.Date, source.Date))
        .OrderByDescending(item => item.Date)
        .Select(item => describe(item.Entry))
        .FirstOrDefault(item => item.Decisions.Count > 0);

    /// <summary>What a document proposes is decided on its day or later; without a day nothing speaks against it.</summary>
    private static bool IsAfter(DateOnly? decision, DateOnly? source) => source is null || decision >= source;

    private static bool HasTitle(ThemeItem item, IndexedItem source) =>
        source.Item.Title is { Length: > 0 } title && string.Equals(item.Title, title, StringComparison.OrdinalIgnoreCase);
}
