using ProtocolMiner.Protocols;
using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf;

/// <summary>
/// Reads a PDF: of each page letters → words, drawn lines → ruled tables; then, knowing what runs over all pages, each page's rows,
/// columns and blocks in reading order. A page that cannot be read leaves a finding and an empty page.
/// </summary>
internal static class PdfReader
{
    /// <exception cref="UnreadableDocumentException">The file needs a password, or no page of it can be read.</exception>
    public static ReadContent Read(string path, byte[] bytes, CancellationToken cancellation, ReadingBudget? budget = null)
    {
        var findings = new List<Finding>();
        var contents = ReadPages(path, bytes, budget ?? new ReadingBudget(ReadingLimits.Shared), findings, cancellation);
        var running = RunningRows.Find(contents);
        var pages = new List<Page>(contents.Count);
        foreach (var content in contents)
        {
            cancellation.ThrowIfCancellationRequested();
            pages.Add(Arrange(content, running));
        }

        return new ReadContent(pages, findings);
    }

    private static List<PageContent> ReadPages(string path, byte[] bytes, ReadingBudget budget, List<Finding> findings, CancellationToken cancellation)
    {
        using var file = PdfFile.Open(path, bytes);
        var contents = new List<PageContent>(file.PageCount);
        var fields = ReadForm(file, budget, findings).ToLookup(field => field.Page);
        Exception? last = null;
        var failed = 0;
        for (var number = 1; number <= file.PageCount && budget.Begin(number, file.PageCount, findings); number++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (budget.IsBroken(number, findings))
            {
                contents.Add(PageContent.Unreadable(number));
                continue;
            }

            var content = file.ReadPage(number, page => PageReader.Read(page, fields[page.Number], findings, cancellation), out var failure);
            contents.Add(content ?? PageContent.Unreadable(number));
            if (content is not null)
                continue;
            (last, failed) = (failure, failed + 1);
            findings.Add(new Finding("page-unreadable", "The page is damaged and could not be read. Check it in the original.", number));
        }

        return failed < contents.Count ? contents : throw PdfFile.Damaged(path, last);
    }

    private static IReadOnlyList<FormField> ReadForm(PdfFile file, ReadingBudget budget, List<Finding> findings)
    {
        if (!file.HasForm || !budget.BeginForm(findings))
            return [];
        var fields = file.ReadForm();
        if (fields is null)
            findings.Add(ReadingBudget.UnreadableForm);
        return fields ?? [];
    }

    private static Page Arrange(PageContent content, RunningRows running)
    {
        var layout = new RegionLayout(content.Separators);
        var (head, body, foot) = running.Split(content);
        var blocks = RegionLayout.Lines(head);
        blocks.AddRange(layout.Arrange(body, content.Tables));
        blocks.AddRange(RegionLayout.Lines(foot));
        blocks.AddRange(content.Turned);
        return new Page(content.Number, content.Width, content.Height, blocks);
    }
}
