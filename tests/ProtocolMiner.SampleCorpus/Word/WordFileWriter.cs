using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.SampleCorpus.Documents;
using static ProtocolMiner.SampleCorpus.Word.WordMarkup;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>Gathers the body of a Word file and saves it with styles, lists, header and footer.</summary>
internal sealed class WordFileWriter(FrontMatter front)
{
    /// <summary>The list of §§; it begins at the first item's number.</summary>
    private const int SectionList = 1;

    private const int BulletList = 2;

    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private const int NumberedDefinition = 1;

    private readonly List<XElement> body = [];
    private readonly List<XElement> lists = [List(BulletList, 2, null)];

    public XElement Header { get; set; } = Paragraph("", "Sidhuvud");

    public XElement Footer { get; set; } = Paragraph("", "Sidfot");

    /// <summary>Number of the first §.</summary>
    public int FirstSection { get; set; } = 1;

    public void Add(params IEnumerable<XElement> elements) => body.AddRange(elements);

    /// <summary>An item's text. Every numbered list begins anew, as an instance of its own.</summary>
    public void Add(IEnumerable<TextPart> parts)
    {
        var list = 0;
        foreach (var part in parts)
        {
            if (part is ListPart { Level: 0, Label: "1." })
                lists.Add(List(list = BulletList + lists.Count, NumberedDefinition, 1));
            Add(part switch
            {
                HeadingPart heading => Paragraph(heading.Text, "Rubrik" + heading.Level.ToString(CultureInfo.InvariantCulture)),
                ParagraphPart paragraph => Paragraph(paragraph.Text),
                ListPart { Label: "-" } point => Paragraph(point.Text, number: (BulletList, 0)),
                ListPart point => Paragraph(point.Text, number: (list, point.Level)),
                TablePart table => Table(table.Rows, [.. table.Rows[0].Select(_ => 1.0 / table.Rows[0].Count)], hasHeader: true),
                _ => throw new NotSupportedException($"{part.GetType().Name} has no form in Word."),
            });
        }
    }

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(MainContentType, "rDocument");
            OfficeParts.Write(main.AddNewPart<StyleDefinitionsPart>("rStyles"), OfficeParts.Resource("styles.xml"));
            var numbering = OfficeParts.Resource("numbering.xml");
            numbering.Add(List(SectionList, 0, FirstSection), lists);
            OfficeParts.Write(main.AddNewPart<NumberingDefinitionsPart>("rNumbering"), numbering);
            OfficeParts.Write(main.AddNewPart<HeaderPart>("rHeader"), new XElement(W + "hdr", Header));
            OfficeParts.Write(main.AddNewPart<FooterPart>("rFooter"), new XElement(W + "ftr", Footer));
            OfficeParts.Write(main, new XElement(W + "document", new XElement(W + "body", body, Section())));
            OfficeParts.Write(package.AddNewPart<CoreFilePropertiesPart>("rProperties"), OfficeParts.Properties(front));
        }

        return PackageFingerprint.Fix(stream.ToArray());
    }

    private static XElement List(int id, int definition, int? start) =>
        new(
            W + "num",
            new XAttribute(W + "numId", id),
            Value("abstractNumId", definition),
            start is null ? null : new XElement(W + "lvlOverride", new XAttribute(W + "ilvl", 0), Value("startOverride", start)));

    private static XElement Section()
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return new XElement(
            W + "sectPr",
            new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(r + "id", "rHeader")),
            new XElement(W + "footerReference", new XAttribute(W + "type", "default"), new XAttribute(r + "id", "rFooter")),
            new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
            new XElement(W + "pgMar", new[] { "top", "right", "bottom", "left" }.Select(side => new XAttribute(W + side, 1418)), new XAttribute(W + "header", 709), new XAttribute(W + "footer", 709), new XAttribute(W + "gutter", 0)));
    }
}
