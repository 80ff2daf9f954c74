using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ProtocolMiner.Documents;

/// <summary>
/// Writes a Word document of headings, paragraphs and tables with real styles, in Swedish, on A4: what Word and LibreOffice
/// show alike, and what a secretary can go on working in.
/// </summary>
internal sealed class WordDocumentBuilder : IDisposable
{
    /// <summary>Bits of w:tblLook (ISO 29500-1, 17.7.6.7): first row formatted, no vertical bands.</summary>
    private const string FirstRowWithoutBands = "0420";

    /// <summary>What a bold word in a heading needs beside its letters, in characters, not to be broken.</summary>
    private const int HeadingRoom = 4;

    private readonly WordprocessingDocument document;
    private readonly Body body;
    private readonly bool landscape;
    private readonly string footer;

    /// <param name="output">Receives the document when it is closed; left open.</param>
    /// <param name="title">The document's title, in its properties.</param>
    /// <param name="landscape">Turns the page, for wide tables.</param>
    public WordDocumentBuilder(Stream output, string title, bool landscape = false)
    {
        this.landscape = landscape;
        document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = title;
        document.PackageProperties.Language = "sv-SE";
        var main = document.AddMainDocumentPart();
        body = new Body();
        main.Document = new Document(body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Create();
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = WordPage.Footer(title, landscape);
        this.footer = main.GetIdOfPart(footer);
    }

    public void AddHeading(string text, int level = 1) => body.Append(Paragraph(text, $"Heading{level}"));

    public void AddParagraph(string text, string? style = null) => body.Append(Paragraph(text, style));

    public void AddPageBreak() => body.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    /// <summary>A line to sign on, on one page with the words above it.</summary>
    public void AddSignature(string words)
    {
        var above = Paragraph(words + "\n\n", null);
        above.ParagraphProperties = new ParagraphProperties(new KeepNext());
        body.Append(above, Paragraph("____________________________________________\nNamn, datum", null));
    }

    /// <summary>A label in bold, and its value.</summary>
    public void AddFact(string label, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        body.Append(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Fact }),
            new Run(new RunProperties(new Bold()), Words(label + ": ")),
            new Run(Words(value))));
    }

    /// <summary>A table of the columns that some row fills: most meetings have no recusals, and nobody at a distance.</summary>
    public void AddTable<TRow>(IReadOnlyList<ListColumn<TRow>> columns, IReadOnlyList<TRow> rows)
    {
        var texts = columns.Select(column => (Column: (column.Heading, Math.Max(column.Width, LongestWord(column.Heading) + HeadingRoom)), Cells: rows.Select(column.Text).ToList()))
            .Where(column => column.Cells.Any(cell => cell.Length > 0))
            .ToList();
        AddTable([.. texts.Select(column => column.Column)], rows.Select((_, i) => (IReadOnlyList<string>)[.. texts.Select(column => column.Cells[i])]));
    }

    /// <summary>A table whose header row repeats on each page; no row breaks over a page.</summary>
    /// <param name="columns">Headings, with widths that are shares of the page's width.</param>
    public void AddTable(IReadOnlyList<(string Heading, int Width)> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var total = columns.Sum(column => column.Width);
        var widths = columns.Select(column => column.Width * WordPage.TextWidth(landscape) / total).ToList();
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = WordPage.TextWidth(landscape).ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = FirstRowWithoutBands }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture) })));
        table.Append(Row(columns.Select(column => column.Heading), widths, header: true));
        foreach (var row in rows)
            table.Append(Row(row, widths, header: false));
        body.Append(table);
        // Word wants a paragraph between two tables and at the end.
        body.Append(new Paragraph());
    }

    public void Dispose()
    {
        body.Append(WordPage.Properties(landscape, footer));
        document.Save();
        document.Dispose();
    }

    private static int LongestWord(string text) => text.Split(' ', '\n').Max(word => word.Length);

    private static TableRow Row(IEnumerable<string> cells, List<int> widths, bool header)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (header)
            row.TableRowProperties!.Append(new TableHeader());
        foreach (var (text, width) in cells.Zip(widths))
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = width.ToString(System.Globalization.CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }),
                Paragraph(text, WordStyles.Cell)));
        }

        return row;
    }

    private static Paragraph Paragraph(string text, string? style)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var run = new Run();
            if (i > 0)
                run.Append(new Break());
            run.Append(Words(lines[i]));
            paragraph.Append(run);
        }

        return paragraph;
    }

    private static Text Words(string text) => new(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve };
}
