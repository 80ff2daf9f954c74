namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A place where an item begins.</summary>
/// <param name="Index">Index of the block in the flow.</param>
/// <param name="Line">The number and what stands behind it; null where the document numbers nothing.</param>
internal sealed record ItemHead(int Index, HeadingLine? Line);
