using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;
using ProtocolMiner.Web;
using ProtocolMiner.Web.Indexes;

namespace ProtocolMiner.Tests.Web;

/// <summary>Folders that change while the pages are in use.</summary>
public sealed class IndexRefreshTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly GatedReader reader = new();
    private readonly WebSettings settings;
    private readonly IndexRefresh refresh;
    private readonly CurrentIndex current;

    public IndexRefreshTests()
    {
        Directory.CreateDirectory(Documents);
        settings = new WebSettings(Path.Combine(folder.Path, "index"), WebSettings.DefaultUrls)
        {
            Folders = [Documents],
            Watch = true,
            WatchInterval = TimeSpan.FromMilliseconds(100),
            WatchQuiet = TimeSpan.FromMilliseconds(20),
        };
        refresh = new IndexRefresh(settings, reader);
        current = new CurrentIndex(settings);
    }

    private string Documents => Path.Combine(folder.Path, "protokoll");

    public async Task InitializeAsync()
    {
        Write("första", "skolskjuts");
        refresh.Start();
        await refresh.WhenDone();
    }

    public async Task DisposeAsync()
    {
        reader.Open();
        await refresh.DisposeAsync();
    }

    public void Dispose()
    {
        current.Dispose();
        reader.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Searching_while_files_are_read_sees_the_state_before()
    {
        using (current.Borrow())
        {
        }

        reader.Close();
        Write("andra", "skolskjuts");
        refresh.Start();

        Assert.Equal(1, Count("skolskjuts"));
        Assert.True(refresh.State.IsRunning);
        reader.Open();
        await refresh.WhenDone();
        await Eventually(() => Count("skolskjuts") == 2);
        Assert.Equal(1, refresh.State.Report?.Indexed);
    }

    [Fact]
    public async Task What_changes_during_a_run_is_read_by_the_next()
    {
        reader.Close();
        Write("andra", "skolskjuts");
        refresh.Start();
        await Eventually(() => reader.Waiting > 0);
        Write("tredje", "skolskjuts");
        refresh.Start();

        reader.Open();
        await refresh.WhenDone();

        await Eventually(() => Count("skolskjuts") == 3);
        Assert.False(refresh.State.IsRunning);
    }

    [Fact]
    public async Task A_folder_that_is_away_is_told_and_forgets_nothing()
    {
        Directory.Move(Documents, Documents + "-borta");

        refresh.Start();
        await refresh.WhenDone();

        Assert.Equal(RefreshError.FolderMissing, refresh.State.Error);
        Assert.Equal(1, Count("skolskjuts"));
    }

    [Fact]
    public async Task Only_whoever_asks_has_unreadable_files_read_again()
    {
        File.WriteAllBytes(Path.Combine(Documents, "trasig.pdf"), [.. "%PDF-1.7"u8]);
        foreach (var (retry, unchanged) in new[] { (false, 1), (false, 2), (true, 1), (false, 2) })
        {
            refresh.Start(retry);
            await refresh.WhenDone();
            Assert.Equal(unchanged, refresh.State.Report?.Unchanged);
        }
    }

    [Fact]
    public async Task Ending_the_program_ends_a_run()
    {
        reader.Close();
        Write("andra", "skolskjuts");
        refresh.Start();
        await Eventually(() => reader.Waiting > 0);

        await refresh.DisposeAsync();

        Assert.Equal(RefreshError.Stopped, refresh.State.Error);
    }

    [Fact]
    public async Task A_changed_folder_is_noticed()
    {
        using var watch = new FolderWatch(settings, refresh);
        await watch.StartAsync(CancellationToken.None);

        Write("andra", "skolskjuts");
        await Eventually(() => Count("skolskjuts") == 2);
        File.Delete(Path.Combine(Documents, "första.txt"));
        await Eventually(() => Count("skolskjuts") == 1);

        await watch.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Nothing_is_watched_unless_it_was_asked_for()
    {
        using var watch = new FolderWatch(settings with { Watch = false }, refresh);

        await watch.StartAsync(CancellationToken.None);

        // It has ended, while one that watches goes on until it is stopped.
        await watch.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(10));
    }

    private void Write(string name, string word) => folder.Write(Path.Combine("protokoll", name + ".txt"), $"§ 1 {word}\n\nInformation om {word}.\n");

    private int Count(string query)
    {
        using var loan = current.Borrow();
        return loan.Index.Search(new SearchRequest(query)).Total;
    }

    private static async Task Eventually(Func<bool> condition)
    {
        for (var i = 0; i < 400 && !condition(); i++)
            await Task.Delay(25);
        Assert.True(condition());
    }

    /// <summary>Reads when it is let to.</summary>
    private sealed class GatedReader : IProtocolReader, IDisposable
    {
        private readonly ProtocolReader inner = new(new DocumentReader());
        private readonly ManualResetEventSlim gate = new(initialState: true);
        private int waiting;

        public int Waiting => Volatile.Read(ref waiting);

        public void Close() => gate.Reset();

        public void Open() => gate.Set();

        public async Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default)
        {
            Interlocked.Increment(ref waiting);
            await Task.Run(() => gate.Wait(cancellation), cancellation);
            Interlocked.Decrement(ref waiting);
            return await inner.ReadAsync(path, cancellation);
        }

        public void Dispose() => gate.Dispose();
    }
}
