using ProtocolMiner.Reading.Pdf.Drawing;
using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>The letters that a page draws → glyphs in a reader's frame, each once.</summary>
/// <param name="capacity">Letters to come, at most.</param>
internal sealed class GlyphReader(Frame frame, FontLooks looks, int capacity)
{
    private readonly DoubleDrawing doubles = new();

    public List<Glyph> Glyphs { get; } = new(capacity);

    public void Add(DrawnLetter letter)
    {
        var style = looks.Of(letter.Font) with { Size = letter.Size };
        if (letter.Stroked)
            style = style with { Bold = true };
        var text = SymbolFont.Read(letter.Value, style.Font) ?? LetterText.Normalize(letter.Value);
        if (text.Length == 0)
            return;
        var left = frame.X(letter.Start);
        var glyph = new Glyph(text, left, Math.Max(left, frame.X(letter.End)), frame.Y(letter.Start), style);
        if (glyph.IsSpace)
        {
            Glyphs.Add(glyph);
            return;
        }

        var index = doubles.FindOrAdd(Glyphs, glyph);
        if (index == Glyphs.Count)
            Glyphs.Add(glyph);
        else if (glyph.Left != Glyphs[index].Left)
            Glyphs[index] = Glyphs[index] with { Style = Glyphs[index].Style with { Bold = true } };
    }
}
