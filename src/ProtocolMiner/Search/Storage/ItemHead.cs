using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Storage;

/// <summary>What a hit tells of its document, stored with each item so that a list of hits reads nothing else.</summary>
/// <param name="Path">Path of the file as the caller gave it.</param>
/// <param name="Ordinal">0-based place of the item among the document's.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Body">The body that met.</param>
/// <param name="Whole">The item stands for a document that has none.</param>
internal sealed record ItemHead(string Path, int Ordinal, DocumentKind Kind, string? Title, string? Body, DateOnly? Date, bool Whole);
