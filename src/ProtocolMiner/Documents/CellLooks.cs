using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProtocolMiner.Documents;

/// <summary>The looks of the cells of every workbook that is written; each is the index of a format in the style sheet.</summary>
internal static class CellLooks
{
    public const int Text = 0;
    public const int Heading = 1;
    public const int Number = 2;
    public const int Date = 3;
    public const int Time = 4;
    public const int Duration = 5;
    public const int Share = 6;

    /// <summary>A text that a spreadsheet could take for a formula.</summary>
    public const int Quoted = 7;

    private const uint Bold = 1;

    /// <summary>Fills 0 and 1 are Excel's own: none, and grey dots.</summary>
    private const uint LightGrey = 2;

    /// <summary>Numbers of one's own formats begin here (ISO 29500-1, 18.8.30).</summary>
    private const uint FirstOwnFormat = 164;

    /// <summary>In the order of the constants above, from <see cref="Date"/> on.</summary>
    private static readonly string[] OwnFormats = ["yyyy-mm-dd", "hh:mm", "[h]:mm", "0 %"];

    public static Stylesheet Create() => new(
        new NumberingFormats(OwnFormats.Select((code, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = code })),
        new Fonts(Font(), Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE7E6E6" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(Top(wrap: true)) { ApplyAlignment = true },
            new CellFormat(Top(wrap: true)) { FontId = Bold, FillId = LightGrey, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            new CellFormat(Top(wrap: false)) { ApplyAlignment = true },
            Formatted(Date),
            Formatted(Time),
            Formatted(Duration),
            Formatted(Share),
            new CellFormat(Top(wrap: true)) { QuotePrefix = true, ApplyAlignment = true }),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(params OpenXmlElement[] looks) => new([.. looks, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);

    private static CellFormat Formatted(int look) =>
        new(Top(wrap: false)) { NumberFormatId = FirstOwnFormat + (uint)(look - Date), ApplyNumberFormat = true, ApplyAlignment = true };

    private static Alignment Top(bool wrap) => new() { Vertical = VerticalAlignmentValues.Top, WrapText = wrap };
}
