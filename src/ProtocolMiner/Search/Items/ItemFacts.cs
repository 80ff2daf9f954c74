using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Items;

/// <summary>What counting needs to know of an item (<em>paragraf</em>), without its text.</summary>
/// <param name="Entry">Place of the item in the opened index: its key as long as that is open, and no longer.</param>
/// <param name="Kind">What sort of document the item stands in.</param>
/// <param name="Body">The body that met, as written; null when not stated.</param>
/// <param name="Date">The day of the meeting; null when not stated.</param>
/// <param name="Number">The item's number alone, in lower case; null without one.</param>
/// <param name="Parties">Parties of those who act in the item.</param>
/// <param name="Cases">The item's case numbers (<em>diarienummer</em>), without spaces, in lower case.</param>
public sealed record ItemFacts(
    int Entry,
    DocumentKind Kind,
    string? Body,
    DateOnly? Date,
    string? Number,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Cases);
