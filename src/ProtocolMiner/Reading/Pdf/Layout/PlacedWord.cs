namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>Letters that stand together on one baseline with no white space between them.</summary>
/// <param name="Glyphs">At least one, in the order of reading; their styles are set as lines drawn over them are found.</param>
internal sealed record PlacedWord(Glyph[] Glyphs, Box Box, double Baseline, double Size);
