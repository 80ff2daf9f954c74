using System.Security.Cryptography;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Pdf;
using ProtocolMiner.Reading.Slides;
using ProtocolMiner.Reading.Text;
using ProtocolMiner.Reading.Word;

namespace ProtocolMiner.Reading;

/// <summary>Reads documents in this process, each by the reader of its format. The content decides the format, the name only confirms it.</summary>
/// <param name="limits">Bounds of each document; null for <see cref="ReadingLimits.Shared"/>.</param>
/// <param name="begun">Told of each page of a document that is begun, 1-based.</param>
public sealed class DocumentReader(ReadingLimits? limits = null, IProgress<int>? begun = null) : IDocumentReader
{
    /// <summary>File name extensions that are read, lower case with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".pdf", ".docx", ".pptx", ".txt", ".md", ".markdown"];

    public SourceDocument Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var bounds = limits ?? ReadingLimits.Shared;
        var budget = new ReadingBudget(bounds, begun);
        var bytes = FileBytes.Load(path, bounds.FileMegabytes);
        var format = FormatDetector.Detect(path, bytes);
        var read = format switch
        {
            FileFormat.Pdf => PdfReader.Read(path, bytes, cancellation, budget),
            FileFormat.Docx => WordReader.Read(path, bytes, cancellation, bounds),
            FileFormat.Pptx => SlideReader.Read(path, bytes, cancellation, budget),
            FileFormat.Markdown => MarkdownReader.Read(path, bytes, cancellation),
            FileFormat.Text => PlainTextReader.Read(path, bytes, cancellation),
            _ => throw new InvalidOperationException($"No reader for {format}."),
        };
        var content = new ContentTrimmer(bounds).Trim(read);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var numbered = content.Pages.Count(page => page.Number is not null);
        return new SourceDocument(new SourceFile(path, format, numbered > 0 ? numbered : null, hash), content.Pages, content.Findings);
    }
}

/// <summary>What a format's reader found in a file's bytes.</summary>
internal sealed record ReadContent(IReadOnlyList<Page> Pages, IReadOnlyList<Finding> Findings);
