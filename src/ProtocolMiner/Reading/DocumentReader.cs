using System.Security.Cryptography;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Pdf;
using ProtocolMiner.Reading.Slides;
using ProtocolMiner.Reading.Text;
using ProtocolMiner.Reading.Word;

namespace ProtocolMiner.Reading;

/// <summary>Reads documents in this process, each by the reader of its format. The content decides the format, the name only confirms it.</summary>
public sealed class DocumentReader : IDocumentReader
{
    /// <summary>File name extensions that are read, lower case with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".pdf", ".docx", ".pptx", ".txt", ".md", ".markdown"];

    public SourceDocument Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bytes = FileBytes.Load(path);
        var format = FormatDetector.Detect(path, bytes);
        var content = format switch
        {
            FileFormat.Pdf => PdfReader.Read(path, bytes, cancellation),
            FileFormat.Docx => WordReader.Read(path, bytes, cancellation),
            FileFormat.Pptx => SlideReader.Read(path, bytes, cancellation),
            FileFormat.Markdown => MarkdownReader.Read(path, bytes, cancellation),
            FileFormat.Text => PlainTextReader.Read(path, bytes, cancellation),
            _ => throw new InvalidOperationException($"No reader for {format}."),
        };
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var numbered = content.Pages.Count(page => page.Number is not null);
        return new SourceDocument(new SourceFile(path, format, numbered > 0 ? numbered : null, hash), content.Pages, content.Findings);
    }
}

/// <summary>What a format's reader found in a file's bytes.</summary>
internal sealed record ReadContent(IReadOnlyList<Page> Pages, IReadOnlyList<Finding> Findings);
