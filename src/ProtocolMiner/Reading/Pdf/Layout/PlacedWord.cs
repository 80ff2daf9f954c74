namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>Letters that stand together on one baseline with no white space between them.</summary>
/// <param name="Glyphs">At least one, from left to right.</param>
internal sealed record PlacedWord(IReadOnlyList<Glyph> Glyphs, Box Box, double Baseline, double Size);
