using DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Documents;

/// <summary>The styles of every Word document that is written, so that a secretary can change the look in one place.</summary>
internal static class WordStyles
{
    public const string Fact = "Fact";
    public const string Cell = "TableText";
    public const string Table = "ListTable";
    public const string Small = "Small";
    public const string Footer = "Footer";

    private const string Grey = "808080";
    private const string LightGrey = "E7E6E6";

    public static Styles Create() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" },
                new FontSize { Val = "22" },
                new Languages { Val = "sv-SE" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Heading(1, "32"),
        Heading(2, "26"),
        Heading(3, "22"),
        Paragraphs(Fact, "Uppgift", new SpacingBetweenLines { After = "40" }, null),
        Paragraphs(Cell, "Tabelltext", new SpacingBetweenLines { Before = "20", After = "20", Line = "240", LineRule = LineSpacingRuleValues.Auto }, "18"),
        Paragraphs(Small, "Finstilt", new SpacingBetweenLines { After = "40" }, "17"),
        Paragraphs(Footer, "footer", new SpacingBetweenLines { After = "0" }, "17"),
        TableNormal(),
        ListTable());

    private static Style Heading(int level, string size) => new(
        new StyleName { Val = $"heading {level}" },
        new BasedOn { Val = "Normal" },
        new NextParagraphStyle { Val = "Normal" },
        new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "80" }, new OutlineLevel { Val = level - 1 }),
        new StyleRunProperties(new Bold(), new FontSize { Val = size }))
    {
        Type = StyleValues.Paragraph,
        StyleId = $"Heading{level}",
    };

    private static Style Paragraphs(string id, string name, SpacingBetweenLines spacing, string? size)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(spacing))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            CustomStyle = true,
        };
        if (size is not null)
            style.Append(new StyleRunProperties(new FontSize { Val = size }));
        return style;
    }

    private static Style TableNormal() => new(
        new StyleName { Val = "Normal Table" },
        new StyleTableProperties(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })))
    {
        Type = StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    private static Style ListTable() => new(
        new StyleName { Val = "Lista" },
        new BasedOn { Val = "TableNormal" },
        new StyleTableProperties(new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4, Color = Grey },
            new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Grey },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 2, Color = Grey })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold()),
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Fill = LightGrey }))
        {
            Type = TableStyleOverrideValues.FirstRow,
        })
    {
        Type = StyleValues.Table,
        StyleId = Table,
        CustomStyle = true,
    };
}
