namespace ProtocolMiner.Search.Items;

/// <summary>Which items mention something, and among which it was looked for.</summary>
/// <param name="Covered">All items that the filters let through, whether they mention it or not: what shares are shares of.</param>
/// <param name="Mentioning">Entries of those that mention it anywhere.</param>
/// <param name="Central">Entries of those that mention it in their heading or in what they decide.</param>
/// <param name="Families">For each word of the query, the words of the index that count as it, the most frequent first.</param>
public sealed record Mentions(
    IReadOnlyList<ItemFacts> Covered,
    IReadOnlySet<int> Mentioning,
    IReadOnlySet<int> Central,
    IReadOnlyList<IReadOnlyList<string>> Families);
