using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Items;

/// <summary>An item (<em>paragraf</em>) as the index keeps it, with what it needs to be told where it stands.</summary>
/// <param name="Entry">Place of the item in the opened index (<see cref="ItemFacts.Entry"/>).</param>
/// <param name="Document">Path of the file as it was indexed.</param>
/// <param name="Ordinal">0-based place among the document's items.</param>
/// <param name="Title">The item's heading, or else the document's.</param>
/// <param name="Reference">The item as one refers to it: "Kommunfullmäktige 2023-03-23 § 21".</param>
public sealed record IndexedItem(
    int Entry,
    string Document,
    int Ordinal,
    DocumentKind Kind,
    string? Body,
    DateOnly? Date,
    string? Title,
    string Reference,
    Item Item);
