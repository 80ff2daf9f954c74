using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>Finds letters drawn twice on nearly the same place, which word processors do for bold type and shadows.</summary>
internal sealed class DoubleDrawing
{
    /// <summary>Side of the squares that places are sorted into, in points: more than the shift of a second drawing, less than a letter's width.</summary>
    private const double Square = 2;

    /// <summary>How far a second drawing is shifted, in font sizes.</summary>
    private const double Shift = 0.12;

    private readonly Dictionary<(int X, int Y, string Text), int> places = [];

    /// <param name="glyphs">The letters so far.</param>
    /// <returns>The index of the same letter on the same place; the new letter's, which is then remembered, when there is none.</returns>
    public int FindOrAdd(List<Glyph> glyphs, Glyph glyph)
    {
        var x = (int)Math.Floor(glyph.Left / Square);
        var y = (int)Math.Floor(glyph.Baseline / Square);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (places.TryGetValue((x + dx, y + dy, glyph.Text), out var index) && IsSame(glyphs[index], glyph))
                    return index;
            }
        }

        places[(x, y, glyph.Text)] = glyphs.Count;
        return glyphs.Count;
    }

    private static bool IsSame(Glyph a, Glyph b) =>
        Math.Abs(a.Left - b.Left) <= Shift * a.Style.Size && Math.Abs(a.Baseline - b.Baseline) <= Shift * a.Style.Size
        && Math.Abs(a.Style.Size - b.Style.Size) < 1;
}
