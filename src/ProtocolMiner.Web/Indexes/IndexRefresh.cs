using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Indexes;

/// <summary>Brings the index up to date in the background, one run at a time, and tells how far it has come.</summary>
internal sealed class IndexRefresh(WebSettings settings, IProtocolReader reader)
{
    private readonly Lock gate = new();
    private Task? running;

    /// <summary>How far the run has come; null before its first file.</summary>
    public IndexProgress? Progress { get; private set; }

    /// <summary>What the last run did; null before the first has ended.</summary>
    public IndexReport? Report { get; private set; }

    /// <summary>Why the last run could not be done; null when it could.</summary>
    public string? Error { get; private set; }

    public bool IsRunning
    {
        get
        {
            lock (gate)
                return running is { IsCompleted: false };
        }
    }

    /// <summary>Starts a run unless one goes on.</summary>
    /// <param name="paths">Files and folders.</param>
    public void Start(IReadOnlyList<string> paths)
    {
        lock (gate)
        {
            if (running is { IsCompleted: false })
                return;
            (Progress, Error) = (null, null);
            running = Task.Run(() => RunAsync(paths));
        }
    }

    private async Task RunAsync(IReadOnlyList<string> paths)
    {
        try
        {
            Report = await new IndexUpdater(reader).UpdateAsync(paths, settings.IndexFolder, new Reporter(this));
        }
        catch (Exception e) when (e is IndexUnavailableException or FileNotFoundException or DirectoryNotFoundException)
        {
            Error = e.Message;
        }
    }

    private sealed class Reporter(IndexRefresh refresh) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => refresh.Progress = value;
    }
}
