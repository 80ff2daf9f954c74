using ProtocolMiner.Protocols;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>Reads a PDF: letters → words → lines → blocks, page by page.</summary>
internal static class PdfReader
{
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation)
    {
        using var document = Open(path, bytes);
        var pages = new List<Page>(document.NumberOfPages);
        var findings = new List<Finding>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(PageReader.Read(document.GetPage(number)));
        }

        return new ReadContent(pages, findings);
    }

    private static PdfDocument Open(string path, byte[] bytes)
    {
        try
        {
            return PdfDocument.Open(bytes, new ParsingOptions { SkipMissingFonts = true, UseLenientParsing = true });
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UnreadableDocumentException(UnreadableReason.Encrypted, path, "The file is protected with a password. Save it without password.", e);
        }
    }
}
