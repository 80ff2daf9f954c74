using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Storage;

/// <summary>What a hit tells of its item, read from what is stored of it (<see cref="Item"/>) without the rest.</summary>
internal sealed record HitItem(string? Number, string? Label, string? Title, int? Page, string Text);
