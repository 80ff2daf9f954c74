using ProtocolMiner.Protocols;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>Reads a PDF page by page; a page that cannot be read leaves a finding and an empty page.</summary>
internal static class PdfReader
{
    /// <exception cref="UnreadableDocumentException">The file needs a password, or no page of it can be read.</exception>
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation)
    {
        using var file = PdfFile.Open(path, bytes);
        var pages = new List<Page>(file.PageCount);
        var findings = new List<Finding>();
        Exception? last = null;
        var failed = 0;
        for (var number = 1; number <= file.PageCount; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.Page(number, out var failure) is { } page)
            {
                pages.Add(PageReader.Read(page, findings, cancellation));
                continue;
            }

            (last, failed) = (failure, failed + 1);
            pages.Add(new Page(number, 0, 0, []));
            findings.Add(new Finding("page-unreadable", "The page is damaged and could not be read. Check it in the original.", number));
        }

        return failed < file.PageCount ? new ReadContent(pages, findings) : throw PdfFile.Damaged(path, last);
    }
}
