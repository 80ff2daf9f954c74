using DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Documents;

/// <summary>A page of A4 in twentieths of a point (ISO 216: 210 × 297 mm).</summary>
internal static class WordPage
{
    private const int ShortSide = 11906;
    private const int LongSide = 16838;
    private const int Margin = 1134;

    /// <summary>Width between the margins, in twentieths of a point.</summary>
    public static int TextWidth(bool landscape) => (landscape ? LongSide : ShortSide) - (2 * Margin);

    public static SectionProperties Properties(bool landscape) => new(
        new PageSize
        {
            Width = (uint)(landscape ? LongSide : ShortSide),
            Height = (uint)(landscape ? ShortSide : LongSide),
            Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 });
}
