using ProtocolMiner.Reading.Pdf.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>The page's letters as the PDF library gives them → glyphs in a reader's frame, each once.</summary>
/// <param name="capacity">Letters to come, at most.</param>
internal sealed class GlyphReader(Frame frame, FontLooks looks, int capacity)
{
    private readonly DoubleDrawing doubles = new();

    public List<Glyph> Glyphs { get; } = new(capacity);

    public void Add(Letter letter)
    {
        var style = looks.Of(letter.FontDetails) with { Size = SizeOf(letter) };

        // Letters filled and stroked are how bold is made of a font without a bold face.
        if (letter.RenderingMode == TextRenderingMode.FillThenStroke)
            style = style with { Bold = true };
        var text = SymbolFont.Read(letter.Value, style.Font) ?? LetterText.Normalize(letter.Value);
        if (text.Length == 0)
            return;
        var left = frame.X(letter.StartBaseLine);
        var glyph = new Glyph(text, left, Math.Max(left, frame.X(letter.EndBaseLine)), frame.Y(letter.StartBaseLine), style);
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

    /// <summary>The size on the page; a font whose size is stated as nothing is as large as it is drawn.</summary>
    private static double SizeOf(Letter letter)
    {
        var size = Math.Round(letter.PointSize, 1);
        return size > 0 ? size : Math.Max(1, Math.Round(letter.BoundingBox.Height, 1));
    }
}
