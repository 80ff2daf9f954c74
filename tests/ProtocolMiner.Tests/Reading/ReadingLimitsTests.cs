using ProtocolMiner.Reading;
using ProtocolMiner.Tests.Reading.Pdf;

namespace ProtocolMiner.Tests.Reading;

public sealed class ReadingLimitsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Pages_beyond_the_bound_are_left_out_and_told()
    {
        var document = Read(ReadingLimits.Shared with { Pages = 2 }, ThreePages());

        Assert.Equal(["Ett", "Två"], Texts(document));
        Assert.Equal(("page-limit", 3), Single(document));
    }

    [Fact]
    public void What_was_read_until_the_time_was_up_is_kept()
    {
        var document = Read(new ReadingLimits { Time = TimeSpan.Zero }, ThreePages());

        Assert.Equal(["Ett"], Texts(document));
        Assert.Equal(("time-limit", 2), Single(document));
        Assert.Contains("pages 2 to 3 were not read", document.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_until_memory_was_short_is_kept()
    {
        var document = Read(new ReadingLimits { MemoryMegabytes = 0 }, ThreePages());

        Assert.Equal(["Ett"], Texts(document));
        Assert.Equal(("memory-limit", 2), Single(document));
    }

    [Fact]
    public void A_page_that_broke_a_reader_is_left_out_and_the_others_stay()
    {
        var document = Read(ReadingLimits.Shared with { BrokenPages = [2] }, ThreePages());

        Assert.Equal(["Ett", "Tre"], Texts(document));
        Assert.Equal(("page-unreadable", 2), Single(document));
    }

    [Theory]
    [InlineData("", ReadingBudget.Form)]
    [InlineData("/Kids [10 0 R 10 0 R]", null)]
    public void A_form_that_broke_the_reader_or_has_no_end_is_left_out_and_the_pages_are_read(string children, int? broken)
    {
        var file = new PdfSketch().Text(70, 112, "Plats:").Field(103, 102, 300, 118, "/FT /Tx /V (Sal Eken) " + children);

        var document = Read(ReadingLimits.Shared with { BrokenPages = broken is { } place ? [place] : [] }, folder.Write("blankett.pdf", file.Build()));

        Assert.Equal(["Plats:"], Texts(document));
        Assert.Equal("form-unreadable", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void Pages_are_told_as_they_are_begun()
    {
        var begun = new List<int>();

        new DocumentReader(begun: new Listing(begun)).Read(ThreePages());

        Assert.Equal([1, 2, 3], begun);
    }

    [Fact]
    public void Rows_beyond_the_cells_that_are_read_are_left_out_and_told()
    {
        var path = folder.Write("tabell.txt", string.Concat(Enumerable.Range(1, 80).Select(row => $"{row}\tJa\n")));

        var document = Read(ReadingLimits.Shared with { TableCells = 100 }, path);

        Assert.Equal(50, Assert.IsType<Table>(document.Pages[0].Blocks[0]).Rows.Count);
        Assert.Equal("cell-limit", Assert.Single(document.Findings).Code);
    }

    [Fact]
    public void A_file_beyond_the_size_is_refused()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => Read(ReadingLimits.Shared with { FileMegabytes = 1 }, folder.Write("stor.txt", new string('a', 1024 * 1024 + 1))));

        Assert.Equal("too-large", error.Code);
    }

    [Theory]
    [InlineData(0, 200_000)]
    [InlineData(5000, 99)]
    public void Bounds_out_of_range_are_refused(int pages, int cells) =>
        Assert.Throws<ArgumentException>(() => new ReadingLimits { Pages = pages, TableCells = cells }.Checked());

    private static SourceDocument Read(ReadingLimits limits, string path) => new DocumentReader(limits).Read(path);

    private static IEnumerable<string> Texts(SourceDocument document) => document.Pages.SelectMany(page => BlockText.Of(page.Blocks));

    private static (string Code, int? Page) Single(SourceDocument document)
    {
        var finding = Assert.Single(document.Findings);
        return (finding.Code, finding.Page);
    }

    private string ThreePages() =>
        folder.Write("tre.pdf", new PdfSketch().Text(70, 100, "Ett").Page().Text(70, 100, "Två").Page().Text(70, 100, "Tre").Build());

    private sealed class Listing(List<int> pages) : IProgress<int>
    {
        public void Report(int value) => pages.Add(value);
    }
}
