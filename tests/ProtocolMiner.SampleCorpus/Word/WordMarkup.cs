using System.Xml.Linq;
using ProtocolMiner.SampleCorpus.Documents;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>Pieces of WordprocessingML.</summary>
internal static class WordMarkup
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Width of the text area, in twentieths of a point.</summary>
    public const int TextWidth = 9060;

    public static XElement Value(string name, object value) => new(W + name, new XAttribute(W + "val", value));

    /// <summary>A paragraph; a tab in the text is a tab.</summary>
    public static XElement Paragraph(string text, string? style = null, (int List, int Level)? number = null, bool bold = false) =>
        new(
            W + "p",
            new XElement(
                W + "pPr",
                style is null ? null : Value("pStyle", style),
                number is { } place ? new XElement(W + "numPr", Value("ilvl", place.Level), Value("numId", place.List)) : null),
            Inline.Parse(text, bold).Select(Run));

    public static XElement Run(InlineSpan span) =>
        new(
            W + "r",
            new XElement(W + "rPr", span.Bold ? new XElement(W + "b") : null, span.Italic ? new XElement(W + "i") : null, span.Struck ? new XElement(W + "strike") : null),
            span.Text.Split('\t').SelectMany((piece, i) => i == 0 ? new[] { Text(piece) } : [new XElement(W + "tab"), Text(piece)]));

    /// <summary>A field, with the result that it had when the file was saved.</summary>
    public static IEnumerable<XElement> Field(string instruction, string result)
    {
        yield return Mark("begin");
        yield return new XElement(W + "r", new XElement(W + "instrText", instruction));
        yield return Mark("separate");
        yield return new XElement(W + "r", Text(result));
        yield return Mark("end");
    }

    public static XElement Mark(string type) => new(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", type)));

    /// <param name="widths">Shares of the text width.</param>
    public static XElement Table(IEnumerable<IReadOnlyList<string>> rows, IReadOnlyList<double> widths, bool hasHeader, bool ruled = true) =>
        new(
            W + "tbl",
            new XElement(
                W + "tblPr",
                new XElement(W + "tblW", new XAttribute(W + "w", TextWidth), new XAttribute(W + "type", "dxa")),
                ruled ? new XElement(W + "tblBorders", new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(Border)) : null),
            new XElement(W + "tblGrid", widths.Select(share => new XElement(W + "gridCol", new XAttribute(W + "w", (int)(share * TextWidth))))),
            rows.Select((row, i) => new XElement(
                W + "tr",
                hasHeader && i == 0 ? new XElement(W + "trPr", new XElement(W + "tblHeader")) : null,
                row.Select((cell, column) => new XElement(
                    W + "tc",
                    new XElement(W + "tcPr", new XElement(W + "tcW", new XAttribute(W + "w", (int)(widths[column] * TextWidth)), new XAttribute(W + "type", "dxa"))),
                    cell.Split('\n').Select(line => Paragraph(line, bold: hasHeader && i == 0)))))));

    private static XElement Text(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static XElement Border(string side) =>
        new(W + side, new XAttribute(W + "val", "single"), new XAttribute(W + "sz", 4), new XAttribute(W + "space", 0), new XAttribute(W + "color", "auto"));
}
