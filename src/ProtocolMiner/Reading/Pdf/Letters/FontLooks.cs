using UglyToad.PdfPig.PdfFonts;

namespace ProtocolMiner.Reading.Pdf.Letters;

/// <summary>How a font looks: bold and italic by its descriptor or its name, the name without subset prefix. Each font is looked at once a page.</summary>
internal sealed class FontLooks
{
    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi"];

    private static readonly string[] ItalicNames = ["italic", "oblique", "kursiv"];

    private readonly Dictionary<FontDetails, TextStyle> styles = new(ReferenceEqualityComparer.Instance);

    private FontDetails? last;
    private TextStyle lastStyle;

    /// <returns>The font's style without a size.</returns>
    public TextStyle Of(FontDetails font)
    {
        // Nearly always the letter before was of the same font.
        if (ReferenceEquals(font, last))
            return lastStyle;
        if (!styles.TryGetValue(font, out var style))
        {
            var name = WithoutSubset(font.Name);
            style = new TextStyle(0, font.IsBold || Says(name, BoldNames), font.IsItalic || Says(name, ItalicNames)) { Font = name };
            styles.Add(font, style);
        }

        (last, lastStyle) = (font, style);
        return style;
    }

    /// <summary>
    /// A subset font's name begins with six capitals and a plus sign (ISO 32000-1, 9.6.4). They stay where the name itself is garbled and
    /// nothing else would tell two fonts apart.
    /// </summary>
    private static string? WithoutSubset(string? name) =>
        name is { Length: > 7 } && name[6] == '+' && name.AsSpan(7).IndexOfAnyInRange('A', 'z') >= 0 ? name[7..] : name;

    private static bool Says(string? name, string[] looks) =>
        name is not null && Array.Exists(looks, look => name.Contains(look, StringComparison.OrdinalIgnoreCase));
}
