using System.Text;
using ProtocolMiner.Reading;
using ProtocolMiner.Tests.Cli;
using ProtocolMiner.Tests.Reading.Pdf;
using ProtocolMiner.Workers;

namespace ProtocolMiner.Tests.Hostile;

/// <summary>PDF files that could take a reader down, read as the program reads: in a worker process.</summary>
[Trait("Category", "Process")]
public sealed class PdfAttackTests : IDisposable
{
    private static readonly WorkerOptions Options = new() { Count = 1, Timeout = TimeSpan.FromSeconds(30), MemoryMegabytes = 300 };

    private readonly TemporaryFolder folder = new();
    private readonly WorkerPool pool = new(new WorkerCommand("dotnet", [ProtocolMinerProcess.Assembly, "worker"]), Options);

    public void Dispose()
    {
        pool.Dispose();
        folder.Dispose();
    }

    public static TheoryData<string, string> Attacks => new()
    {
        { "page tree in a circle", Whole.Replace("/Kids [8 0 R]", "/Kids [2 0 R 8 0 R]", StringComparison.Ordinal) },
        { "page that is its own parent", Whole.Replace("/Parent 2 0 R", "/Parent 8 0 R", StringComparison.Ordinal) },
        { "content that is the page itself", Whole.Replace("/Contents 9 0 R", "/Contents 8 0 R", StringComparison.Ordinal) },
        { "length that leads to itself", Whole.Replace("/Length 0", "/Length 7 0 R", StringComparison.Ordinal) },
        { "arrays without end", Whole.Replace("/Rotate 0", "/Rotate " + new string('[', 200_000), StringComparison.Ordinal) },
        { "dictionaries without end", Whole.Replace("/Rotate 0", "/Rotate " + string.Concat(Enumerable.Repeat("<< /A ", 50_000)), StringComparison.Ordinal) },
        { "huge count of pages", Whole.Replace("/Count 1", "/Count 2147483647", StringComparison.Ordinal) },
        { "page of no size", Whole.Replace("[0 0 595 842]", "[0 0 0 0]", StringComparison.Ordinal) },
        { "page of endless size", Whole.Replace("[0 0 595 842]", "[0 0 1e38 1e38]", StringComparison.Ordinal) },
        { "text drawn in arrays without end", Text(new PdfSketch().Raw("BT /F 10 Tf " + new string('[', 100_000) + " TJ ET")) },
        { "states saved without end", Text(new PdfSketch().Raw(string.Concat(Enumerable.Repeat("q ", 200_000)))) },
    };

    private static string Whole => Text(new PdfSketch().Text(70, 100, "Beslut"));

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_file_made_to_break_a_reader_is_read_or_named_and_the_next_is_read(string attack, string file)
    {
        var path = folder.Write("fil.pdf", Encoding.Latin1.GetBytes(file));

        var failure = await Record.ExceptionAsync(() => pool.ReadAsync(path)) as UnreadableDocumentException;

        Assert.True(failure is null or { Code: "damaged" or "reader-crashed" or "timed-out" or "out-of-memory" }, $"{attack}: {failure?.Code}");
        Assert.Equal("Beslut", (await pool.ReadAsync(folder.Write("nästa.txt", "Beslut"))).Text);
    }

    private static string Text(PdfSketch sketch) => Encoding.Latin1.GetString(sketch.Build());
}
