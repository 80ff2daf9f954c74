using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>Finds letters drawn twice on nearly the same place, which word processors do for bold type and shadows.</summary>
internal sealed class DoubleDrawing
{
    /// <summary>Side of the squares that places are sorted into, in points: more than the shift of a second drawing, less than a letter's width.</summary>
    private const double Square = 2;

    /// <summary>How far a second drawing is shifted, in font sizes.</summary>
    private const double Shift = 0.12;

    private readonly Dictionary<Place, int> places = [];
    private readonly Dictionary<string, int> longTexts = new(StringComparer.Ordinal);

    /// <param name="glyphs">The letters so far.</param>
    /// <returns>The index of the same letter on the same place; the new letter's, which is then remembered, when there is none.</returns>
    public int FindOrAdd(List<Glyph> glyphs, Glyph glyph)
    {
        var x = (int)Math.Floor(glyph.Left / Square);
        var y = (int)Math.Floor(glyph.Baseline / Square);
        var text = NumberOf(glyph.Text);
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (places.TryGetValue(new Place(x + dx, y + dy, text), out var index) && IsSame(glyphs[index], glyph))
                    return index;
            }
        }

        places[new Place(x, y, text)] = glyphs.Count;
        return glyphs.Count;
    }

    /// <summary>A number for each text, since numbers are compared faster: nine places are looked at for every letter of a page.</summary>
    private int NumberOf(string text)
    {
        if (text.Length == 1)
            return text[0];
        if (!longTexts.TryGetValue(text, out var number))
            longTexts.Add(text, number = char.MaxValue + 1 + longTexts.Count);
        return number;
    }

    private static bool IsSame(Glyph a, Glyph b) =>
        Math.Abs(a.Left - b.Left) <= Shift * a.Style.Size && Math.Abs(a.Baseline - b.Baseline) <= Shift * a.Style.Size
        && Math.Abs(a.Style.Size - b.Style.Size) < 1;

    private readonly record struct Place(int X, int Y, int Text)
    {
        /// <summary>Spreads neighbouring places and letters by odd factors; the generated one is several times slower.</summary>
        public override int GetHashCode() => (X * 73_856_093) ^ (Y * 19_349_663) ^ (Text * 83_492_791);
    }
}
