namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A place that may be an item's heading.</summary>
/// <param name="Index">Index of the block in the flow.</param>
/// <param name="Words">What stands behind the number, on the same line or in the cell beside it.</param>
/// <param name="Weight">How much it looks like a heading; a sentence that happens to begin with a number is below zero.</param>
/// <param name="Dense">Hardly any text stands between this and the next candidate, as in a table of contents.</param>
internal sealed record HeadingCandidate(int Index, HeadingLine Line, string Words, double Weight, bool Dense);
