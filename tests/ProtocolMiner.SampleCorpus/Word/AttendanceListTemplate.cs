using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static ProtocolMiner.SampleCorpus.Word.WordMarkup;

namespace ProtocolMiner.SampleCorpus.Word;

/// <summary>An example of a municipality's own template for attendance lists: a Word file with content controls, to fill in by <c>attendance --template</c>.</summary>
internal static class AttendanceListTemplate
{
    private const string MainContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static readonly XNamespace Repeating = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Render()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>(MainContentType, "rDocument");
            OfficeParts.Write(main.AddNewPart<StyleDefinitionsPart>("rStyles"), OfficeParts.Resource("styles.xml"));
            OfficeParts.Write(main.AddNewPart<NumberingDefinitionsPart>("rNumbering"), OfficeParts.Resource("numbering.xml"));
            OfficeParts.Write(main.AddNewPart<HeaderPart>("rHeader"), new XElement(W + "hdr", Line("Sidhuvud", "Björkmåla kommun\t", Control("meeting.date"))));
            OfficeParts.Write(main, new XElement(
                W + "document",
                new XAttribute(XNamespace.Xmlns + "w15", Repeating),
                new XAttribute(XNamespace.Xmlns + "mc", Compatibility),
                new XAttribute(Compatibility + "Ignorable", "w15"),
                new XElement(W + "body", Body(), Section())));
        }

        return PackageFingerprint.Fix(stream.ToArray());
    }

    private static IEnumerable<XElement> Body() =>
    [
        Paragraph("Närvarolista", "Rubrik"),
        Line("Rubrik2", Control("meeting.body")),
        Line(null, "Datum: ", Control("meeting.date"), "   Tid: ", Control("meeting.start"), "–", Control("meeting.end")),
        Line(null, "Plats: ", Control("meeting.place")),
        Line(null, "Ordförande: ", Control("meeting.chair"), "   Sekreterare: ", Control("meeting.secretary")),
        Line(null, "Justerare: ", Control("meeting.adjusters")),
        Paragraph("Beslutande", "Rubrik2"),
        Persons(),
        Paragraph("Närvarande ersättare", "Rubrik2"),
        Group("attendees.substitutes", Line(null, Control("attendee.name"), " ", Control("attendee.party"))),
        Paragraph("Övriga deltagare", "Rubrik2"),
        Group("attendees.others", Line(null, Control("attendee.name"), ", ", Control("attendee.roles"))),
        Paragraph("Frånvarande", "Rubrik2"),
        Group("attendees.absent", Line(null, Control("attendee.name"), " ", Control("attendee.party"), ", ", Control("attendee.status"))),
        Line("Sidfot", "Källa: ", Control("document.name")),
    ];

    /// <summary>A table whose second row is repeated for each person.</summary>
    private static XElement Persons()
    {
        var table = Table([["Namn", "Parti", "Tjänstgör för", "Från", "Till", "Jäv §"]], [0.3, 0.1, 0.3, 0.1, 0.1, 0.1], hasHeader: true);
        var tags = new[] { "attendee.name", "attendee.party", "attendee.servingFor", "attendee.from", "attendee.to", "attendee.recusals" };
        var row = new XElement(W + "tr", tags.Select(tag => new XElement(W + "tc", Line(null, Control(tag)))));
        table.Add(Control("attendees.deciding", "repeatingSection", Control(null, "repeatingSectionItem", row)));
        return table;
    }

    private static XElement Group(string tag, XElement content) => Control(tag, "repeatingSection", Control(null, "repeatingSectionItem", content));

    private static XElement Line(string? style, params object[] pieces) =>
        new(W + "p", new XElement(W + "pPr", style is null ? null : Value("pStyle", style)), pieces.Select(piece => piece as XElement ?? Words((string)piece)));

    /// <summary>A control that shows its own tag until it is filled in.</summary>
    private static XElement Control(string tag) =>
        new(W + "sdt", new XElement(W + "sdtPr", Value("alias", tag), Value("tag", tag), new XElement(W + "text")), new XElement(W + "sdtContent", Words($"[{tag}]")));

    private static XElement Control(string? tag, string kind, XElement content) =>
        new(W + "sdt", new XElement(W + "sdtPr", tag is null ? null : Value("tag", tag), new XElement(Repeating + kind)), new XElement(W + "sdtContent", content));

    private static XElement Words(string text) => new(
        W + "r",
        text.Split('\t').SelectMany((piece, i) => i == 0 ? new[] { Text(piece) } : [new XElement(W + "tab"), Text(piece)]));

    private static XElement Text(string text) => new(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text);

    private static XElement Section() => new(
        W + "sectPr",
        new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(Relations + "id", "rHeader")),
        new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
        new XElement(W + "pgMar", new[] { "top", "right", "bottom", "left" }.Select(side => new XAttribute(W + side, 1418)), new XAttribute(W + "header", 709), new XAttribute(W + "footer", 709), new XAttribute(W + "gutter", 0)));
}
