using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Tests.Cli;
using ProtocolMiner.Workers;

namespace ProtocolMiner.Tests.Workers;

[Trait("Category", "Process")]
public sealed class WorkerPoolTests : IDisposable
{
    private static readonly WorkerCommand Worker = new("dotnet", [ProtocolMinerProcess.Assembly, "worker"]);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_worker_reads_what_the_process_itself_would_read()
    {
        var path = folder.Write("åäö 'citat'.txt", "§ 1 Öppnande\n\nMötet öppnas.");
        using var pool = new WorkerPool(Worker, new WorkerOptions { Count = 1 });

        var read = await pool.ReadAsync(path);

        var here = new ProtocolMiner.Extraction.ProtocolReader(new DocumentReader()).Read(path);
        Assert.Equal(ProtocolJson.Write(here), ProtocolJson.Write(read));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_worker_well()
    {
        using var pool = new WorkerPool(Worker, new WorkerOptions { Count = 1 });
        var missing = Path.Combine(folder.Path, "saknas.txt");

        var error = await Assert.ThrowsAsync<UnreadableDocumentException>(() => pool.ReadAsync(missing));

        Assert.Equal(("not-found", missing), (error.Code, error.Path));
        Assert.NotNull(await pool.ReadAsync(folder.Write("finns.txt", "§ 1 Öppnande")));
    }

    [Fact]
    public async Task A_worker_that_ends_without_an_answer_is_reported()
    {
        // `dotnet --version` prints one line that is no answer, and ends.
        using var pool = new WorkerPool(new WorkerCommand("dotnet", ["--version"]), new WorkerOptions { Count = 1 });

        var error = await Assert.ThrowsAsync<UnreadableDocumentException>(() => pool.ReadAsync("protokoll.pdf"));

        Assert.Equal("reader-crashed", error.Code);
    }

    [Fact]
    public async Task A_worker_that_hangs_is_stopped()
    {
        var sleeper = OperatingSystem.IsWindows() ? new WorkerCommand("powershell", ["-c", "Start-Sleep 60"]) : new WorkerCommand("sleep", ["60"]);
        using var pool = new WorkerPool(sleeper, new WorkerOptions { Count = 1, Timeout = TimeSpan.FromSeconds(1) });

        var error = await Assert.ThrowsAsync<UnreadableDocumentException>(() => pool.ReadAsync("protokoll.pdf"));

        Assert.Equal("timed-out", error.Code);
    }

    /// <summary>A worker that is lost on page 2 answers when it is asked without that page, or without interpretation.</summary>
    [Theory]
    [InlineData("""{"place":{"page":2}}""", "\"brokenPages\":[2]")]
    [InlineData("""{"place":{"page":null}}""", "\"textOnly\":true")]
    public async Task What_took_a_worker_down_is_left_out_of_the_next_attempt(string place, string asked)
    {
        var script = $"read line; case \"$line\" in *'{asked}'*) echo '{{\"reason\":\"encrypted\"}}';; *) echo '{place}';; esac";
        using var pool = new WorkerPool(new WorkerCommand("bash", ["-c", script]), new WorkerOptions { Count = 1 });

        var error = await Assert.ThrowsAsync<UnreadableDocumentException>(() => pool.ReadAsync("protokoll.pdf"));

        Assert.Equal("encrypted", error.Code);
    }

    [Fact]
    public async Task A_file_that_takes_every_worker_down_is_given_up()
    {
        var attempts = Path.Combine(folder.Path, "attempts");
        using var pool = new WorkerPool(new WorkerCommand("bash", ["-c", $"read line; echo x >> '{attempts}'; echo '{{\"place\":{{\"page\":1}}}}'"]), new WorkerOptions { Count = 1 });

        var error = await Assert.ThrowsAsync<UnreadableDocumentException>(() => pool.ReadAsync("protokoll.pdf"));

        Assert.Equal("reader-crashed", error.Code);
        Assert.Equal(3, (await File.ReadAllLinesAsync(attempts)).Length);
    }

    [Fact]
    public void A_document_that_is_not_interpreted_keeps_its_text_and_says_so()
    {
        var document = new DocumentReader().Read(folder.Write("text.txt", "§ 1 Öppnande\n\nNamn\tParti\nIda Ek\tS\uFFFE\n"));

        var protocol = TextProtocol.Of(document);

        Assert.Equal("§ 1 Öppnande\nNamn\nParti\nIda Ek\nS\uFFFD", protocol.Text);
        Assert.Equal("not-interpreted", Assert.Single(protocol.Warnings).Code);
    }

    [Theory]
    [InlineData(0, 60, 600)]
    [InlineData(1, 0, 600)]
    [InlineData(1, 60, 1)]
    public void Bounds_out_of_range_are_refused(int count, int seconds, int megabytes) =>
        Assert.Throws<ArgumentException>(() => new WorkerOptions { Count = count, Timeout = TimeSpan.FromSeconds(seconds), MemoryMegabytes = megabytes }.Checked());
}
