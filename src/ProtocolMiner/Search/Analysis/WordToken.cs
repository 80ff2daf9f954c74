namespace ProtocolMiner.Search.Analysis;

/// <summary>A word as it stands in a text.</summary>
/// <param name="Text">The word as written, joiners in one form.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
/// <param name="Step">How many positions it stands after the word before: 0 for the first part of a joined word, which stands where the whole stands.</param>
internal readonly record struct WordToken(string Text, int Start, int End, int Step);
