using System.Text;
using ProtocolMiner.Reading.Pdf.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// The page's letters, as the PDF library gives them → glyphs in reading direction: control characters dropped, ligatures taken apart,
/// styles read off the fonts, upright text parted from turned text.
/// </summary>
internal sealed class GlyphReader(double pageHeight)
{
    /// <summary>Slope of a baseline, height by length, that still counts as level: pages scanned askew.</summary>
    private const double LevelSlope = 0.1;

    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi"];

    private static readonly string[] ItalicNames = ["italic", "oblique"];

    private readonly Dictionary<FontDetails, TextStyle> styles = [];

    public List<Glyph> Upright { get; } = [];

    /// <summary>Letters that do not read from left to right.</summary>
    public List<Letter> Turned { get; } = [];

    public void Add(Letter letter)
    {
        var text = Normalize(letter.Value);
        if (text.Length == 0)
            return;
        if (!IsLevel(letter))
        {
            Turned.Add(letter);
            return;
        }

        var left = letter.StartBaseLine.X;
        var right = letter.EndBaseLine.X;
        Upright.Add(new Glyph(text, left, Math.Max(left, right), pageHeight - letter.StartBaseLine.Y, StyleOf(letter)));
    }

    private static bool IsLevel(Letter letter)
    {
        var length = letter.EndBaseLine.X - letter.StartBaseLine.X;
        var rise = Math.Abs(letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        return length > 0 ? rise <= LevelSlope * length : rise == 0 && letter.TextOrientation == TextOrientation.Horizontal;
    }

    private TextStyle StyleOf(Letter letter)
    {
        if (!styles.TryGetValue(letter.FontDetails, out var style))
        {
            var name = WithoutSubset(letter.FontDetails.Name);
            style = new TextStyle(0, letter.FontDetails.IsBold || Says(name, BoldNames), letter.FontDetails.IsItalic || Says(name, ItalicNames)) { Font = name };
            styles.Add(letter.FontDetails, style);
        }

        return style with { Size = Math.Round(letter.PointSize, 1) };
    }

    /// <summary>A subset font's name begins with six capitals and a plus sign (ISO 32000-1, 9.6.4).</summary>
    private static string? WithoutSubset(string? name) =>
        name is { Length: > 7 } && name[6] == '+' ? name[7..] : name;

    private static bool Says(string? name, string[] looks) =>
        name is not null && Array.Exists(looks, look => name.Contains(look, StringComparison.OrdinalIgnoreCase));

    private static string Normalize(string value)
    {
        if (value.Length == 1 && value[0] is >= ' ' and < '\u007f')
            return value;
        var clean = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (!char.IsControl(c))
                clean.Append(c);
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
