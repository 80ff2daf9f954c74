namespace ProtocolMiner.Search.Items;

/// <summary>Where a word stands: in one part of items, or in all of them.</summary>
/// <param name="Word">As the index has it, in lower case, inflected as written.</param>
/// <param name="InTitle">The places are in headings.</param>
/// <param name="Places">One an item, in the order of the index.</param>
internal sealed record WordUse(string Word, bool InTitle, IReadOnlyList<WordPlace> Places);

/// <param name="Entry">The item (<see cref="ItemFacts.Entry"/>).</param>
/// <param name="Positions">0-based places in words; one an occurrence.</param>
internal readonly record struct WordPlace(int Entry, IReadOnlyList<int> Positions);
