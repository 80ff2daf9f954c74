using System.Xml.Linq;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Slides;

/// <summary>Pieces of PresentationML.</summary>
internal static class SlideMarkup
{
    private static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public static XElement Slide(SampleItem item, int number)
    {
        var tables = item.Parts.OfType<TablePart>().Select(Frame);
        var text = item.Parts.Where(part => part is not TablePart).Select(Paragraph).ToList();
        return new XElement(
            P + "sld",
            new XAttribute(XNamespace.Xmlns + "a", A),
            new XElement(
                P + "cSld",
                new XElement(
                    P + "spTree",
                    new XElement(P + "nvGrpSpPr", new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
                    new XElement(P + "grpSpPr"),
                    Placeholder(2, "Rubrik", [new XAttribute("type", "title")], [Text(item.Title, 0)]),
                    text.Count == 0 ? null : Placeholder(3, "Innehåll", [new XAttribute("idx", 1)], text),
                    tables,
                    Placeholder(9, "Bildnummer", [new XAttribute("type", "sldNum"), new XAttribute("idx", 12)], [Text($"{number}", 0)]))));
    }

    private static XElement Placeholder(int id, string name, IEnumerable<XAttribute> kind, IEnumerable<XElement> paragraphs) =>
        new(
            P + "sp",
            new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", name)), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr", new XElement(P + "ph", kind))),
            new XElement(P + "spPr"),
            new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), paragraphs));

    private static XElement Paragraph(TextPart part) => part switch
    {
        ListPart point => Text(point.Text, point.Level),
        ParagraphPart paragraph => Text(paragraph.Text, 0, new XElement(A + "buNone")),
        _ => throw new NotSupportedException($"{part.GetType().Name} has no form on slides."),
    };

    private static XElement Text(string text, int level, XElement? bullet = null) =>
        new(
            A + "p",
            new XElement(A + "pPr", level > 0 ? new XAttribute("lvl", level) : null, bullet),
            Inline.Parse(text).Select(span => new XElement(
                A + "r",
                new XElement(A + "rPr", new XAttribute("lang", "sv-SE"), span.Bold ? new XAttribute("b", 1) : null),
                new XElement(A + "t", span.Text))));

    private static XElement Frame(TablePart table)
    {
        const int width = 10515600;
        const int height = 370840;
        return new XElement(
            P + "graphicFrame",
            new XElement(P + "nvGraphicFramePr", new XElement(P + "cNvPr", new XAttribute("id", 5), new XAttribute("name", "Tabell")), new XElement(P + "cNvGraphicFramePr"), new XElement(P + "nvPr")),
            new XElement(P + "xfrm", new XElement(A + "off", new XAttribute("x", 838200), new XAttribute("y", 1825625)), new XElement(A + "ext", new XAttribute("cx", width), new XAttribute("cy", height * table.Rows.Count))),
            new XElement(
                A + "graphic",
                new XElement(
                    A + "graphicData",
                    new XAttribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table"),
                    new XElement(
                        A + "tbl",
                        new XElement(A + "tblPr", new XAttribute("firstRow", 1)),
                        new XElement(A + "tblGrid", table.Rows[0].Select(_ => new XElement(A + "gridCol", new XAttribute("w", width / table.Rows[0].Count)))),
                        table.Rows.Select(row => new XElement(
                            A + "tr",
                            new XAttribute("h", height),
                            row.Select(cell => new XElement(A + "tc", new XElement(A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), Text(cell, 0)), new XElement(A + "tcPr")))))))));
    }
}
