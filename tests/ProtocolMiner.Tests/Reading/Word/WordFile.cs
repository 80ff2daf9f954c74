using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Word;

namespace ProtocolMiner.Tests.Reading.Word;

/// <summary>A Word document for a test, of pieces of WordprocessingML. Parts that are not given are not there.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    public required string Body { get; init; }

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Header { get; init; }

    public string? Footnotes { get; init; }

    /// <summary>What the document says, as <see cref="DocumentText"/> shows it.</summary>
    public static string Show(string body) => DocumentText.Show(new WordFile { Body = body }.Read());

    /// <summary>A paragraph of plain text.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public ReadContent Read() => WordReader.Read("protokoll.docx", Build(), CancellationToken.None);

    public IReadOnlyList<Line> ReadLines() => [.. Read().Pages.Single().Blocks.OfType<TextBlock>().SelectMany(block => block.Lines)];

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            if (Header is not null)
                Feed(main.AddNewPart<HeaderPart>("rHeader"), "hdr", Header);
            if (Styles is not null)
                Feed(main.AddNewPart<StyleDefinitionsPart>(), "styles", Styles);
            if (Numbering is not null)
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", Numbering);
            if (Footnotes is not null)
                Feed(main.AddNewPart<FootnotesPart>(), "footnotes", Footnotes);
            Feed(main, "document", $"<w:body>{Body}</w:body>");
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string root, string content)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"<w:{root} {Namespaces}>{content}</w:{root}>");
    }
}
