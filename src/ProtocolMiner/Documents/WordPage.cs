using DocumentFormat.OpenXml;
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

    /// <summary>The document's title, and "Sida 1 (3)" at the right.</summary>
    public static Footer Footer(string title, bool landscape) => new(new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = WordStyles.Footer },
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = TextWidth(landscape) })),
        new Run(new Text(title)),
        new Run(new TabChar()),
        new Run(new Text("Sida ") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
        new Run(new Text(" (") { Space = SpaceProcessingModeValues.Preserve }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " },
        new Run(new Text(")"))));

    /// <param name="footer">Relationship to the part that holds the footer.</param>
    public static SectionProperties Properties(bool landscape, string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize
        {
            Width = (uint)(landscape ? LongSide : ShortSide),
            Height = (uint)(landscape ? ShortSide : LongSide),
            Orient = landscape ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0 });
}
