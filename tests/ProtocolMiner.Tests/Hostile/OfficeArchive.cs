using System.IO.Compression;
using System.Text;

namespace ProtocolMiner.Tests.Hostile;

/// <summary>A Word file put together part by part, with parts that no Office program would write.</summary>
internal sealed class OfficeArchive
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<(string Name, string Content)> parts =
    [
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
    ];

    /// <param name="body">Content of the body, in the namespace <c>w</c>.</param>
    /// <param name="prolog">What stands before the document's root element.</param>
    public static OfficeArchive Document(string body, string prolog = "") =>
        new OfficeArchive().Part("word/document.xml", $"{prolog}<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>");

    public static string Paragraph(string text, string style = "") =>
        $"<w:p>{(style.Length > 0 ? $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>" : "")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    public OfficeArchive Part(string name, string content)
    {
        parts.Add((name, content));
        return this;
    }

    /// <summary>Styles that the document relates to.</summary>
    public OfficeArchive Styles(string styles) => Part("word/styles.xml", $"<w:styles xmlns:w=\"{Word}\">{styles}</w:styles>")
        .Part("word/_rels/document.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
