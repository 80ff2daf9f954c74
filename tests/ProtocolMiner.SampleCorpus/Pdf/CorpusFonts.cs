using System.Reflection;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>The fonts that this program holds: a sans serif and a serif family, regular, bold and italic.</summary>
internal sealed class CorpusFonts : IFontResolver
{
    public const string Sans = "CorpusSans";

    public const string Serif = "CorpusSerif";

    /// <summary>All fonts are embedded with a character map, so that text can be taken out again.</summary>
    private static readonly XPdfFontOptions Options = new(PdfFontEncoding.Unicode);

    public static void Register() => GlobalFontSettings.FontResolver ??= new CorpusFonts();

    public static XFont Create(string family, double size, XFontStyleEx style = XFontStyleEx.Regular) => new(family, size, style, Options);

    /// <summary>The family that a text can be set in: check marks are missing from the serif one, and word processors then take another.</summary>
    public static string FamilyFor(string text, string family) => text.Any(c => c is '✓' or '☐' or '☒') ? Sans : family;

    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(familyName + (isBold ? "-Bold" : isItalic ? "-Italic" : "-Regular"));

    public byte[] GetFont(string faceName)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(faceName) ?? throw new ArgumentException($"There is no font {faceName}.", nameof(faceName));
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
