using System.IO.Compression;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading;

/// <summary>Tells a file's format by its content; a name that says otherwise is an error that says what the file really is.</summary>
internal static class FormatDetector
{
    /// <summary>A PDF's header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13).</summary>
    private const int PdfHeaderRange = 1024;

    private static readonly (byte[] Start, string Name)[] Foreign =
    [
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0x47, 0x49, 0x46, 0x38], "a GIF picture"),
        ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"),
        ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], "a Rich Text file"),
    ];

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <exception cref="UnreadableDocumentException">The content is of no format that is read, or of another than the name says.</exception>
    public static FileFormat Detect(string path, byte[] bytes)
    {
        var named = ByName(path);
        if (bytes.AsSpan(0, Math.Min(bytes.Length, PdfHeaderRange)).IndexOf("%PDF-"u8) >= 0)
            return Expect(FileFormat.Pdf, named, path, "a PDF file");
        if (bytes.AsSpan().StartsWith("PK"u8))
            return Expect(InPackage(path, bytes), named, path, "an Office file of another kind");
        if (bytes.AsSpan().StartsWith(CompoundFile))
            throw InCompoundFile(path, named);
        foreach (var (start, name) in Foreign)
        {
            if (bytes.AsSpan().StartsWith(start))
                throw Wrong(path, named, name);
        }

        if (named is FileFormat.Text or FileFormat.Markdown)
            return named.Value;
        if (LooksLikeHtml(bytes))
            throw Wrong(path, named, "a web page (HTML)");
        if (named is not null)
            throw new UnreadableDocumentException(UnreadableReason.Damaged, path, $"The file is named {System.IO.Path.GetExtension(path)} but does not begin as such a file does. It is damaged or of another kind.");
        throw Unknown(path);
    }

    private static FileFormat? ByName(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".pdf" => FileFormat.Pdf,
        ".docx" => FileFormat.Docx,
        ".pptx" => FileFormat.Pptx,
        ".md" or ".markdown" => FileFormat.Markdown,
        ".txt" or ".text" => FileFormat.Text,
        _ => null,
    };

    private static FileFormat Expect(FileFormat found, FileFormat? named, string path, string description) =>
        named is null || named == found ? found : throw Wrong(path, named, description);

    private static FileFormat InPackage(string path, byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            foreach (var entry in archive.Entries)
            {
                if (entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
                    return FileFormat.Docx;
                if (entry.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
                    return FileFormat.Pptx;
            }
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableDocumentException(UnreadableReason.Damaged, path, "The file is cut off or damaged: its package cannot be opened. Fetch or save it again.", e);
        }

        throw new UnreadableDocumentException(UnreadableReason.WrongFormat, path, "The file is an archive, but neither a Word document nor a PowerPoint presentation.");
    }

    private static UnreadableDocumentException InCompoundFile(string path, FileFormat? named) =>
        named is FileFormat.Docx or FileFormat.Pptx
            ? new UnreadableDocumentException(UnreadableReason.Encrypted, path, "The file is protected with a password, or saved in the format of Office 97–2003. Save it without password as .docx or .pptx.")
            : new UnreadableDocumentException(UnreadableReason.UnknownFormat, path, "The file is in the format of Office 97–2003. Save it as .docx or .pptx.");

    private static bool LooksLikeHtml(byte[] bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, PdfHeaderRange)).TrimStart('\u00ef', '\u00bb', '\u00bf', ' ', '\r', '\n', '\t');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || head.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static UnreadableDocumentException Wrong(string path, FileFormat? named, string description) =>
        named is null
            ? new UnreadableDocumentException(UnreadableReason.UnknownFormat, path, $"The file is {description}, which is not read.")
            : new UnreadableDocumentException(UnreadableReason.WrongFormat, path, $"The file is named {System.IO.Path.GetExtension(path)} but is {description}.");

    private static UnreadableDocumentException Unknown(string path) =>
        new(UnreadableReason.UnknownFormat, path, "This kind of file is not read. PDF, Word (.docx), PowerPoint (.pptx), text (.txt) and Markdown (.md) are.");
}
