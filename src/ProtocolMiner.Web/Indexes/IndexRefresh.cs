using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Indexes;

/// <summary>
/// Brings the index up to date with the folders in the background, one run at a time, and tells how far it has come. Searching goes on
/// meanwhile, in the state before the run. Disposing stops a run; what it had read is lost, and the index is as before.
/// </summary>
internal sealed class IndexRefresh(WebSettings settings, IProtocolReader reader) : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;
    private bool again;
    private bool retry;

    public IndexRefreshState State { get; private set; } = IndexRefreshState.NotRun;

    /// <summary>Starts a run. While one goes on, another follows it: what changed meanwhile may have been missed.</summary>
    /// <param name="retryFailed">Read what could not be read once more, too.</param>
    public void Start(bool retryFailed = false)
    {
        lock (gate)
        {
            if (stop.IsCancellationRequested)
                return;
            retry |= retryFailed;
            if (State.IsRunning)
            {
                again = true;
                return;
            }

            State = State with { IsRunning = true, Progress = null };
            running = Task.Run(RunAsync);
        }
    }

    /// <summary>Completes when no run goes on.</summary>
    public Task WhenDone()
    {
        lock (gate)
            return running;
    }

    public async ValueTask DisposeAsync()
    {
        if (stop.IsCancellationRequested)
            return;
        await stop.CancelAsync();
        await WhenDone();
        stop.Dispose();
    }

    private async Task RunAsync()
    {
        do
        {
            var (report, error) = await UpdateAsync();
            lock (gate)
            {
                State = new IndexRefreshState(again, null, report ?? State.Report, error, DateTime.Now);
                if (!again)
                    return;
                again = false;
            }
        }
        while (!stop.IsCancellationRequested);
    }

    private async Task<(IndexReport? Report, RefreshError? Error)> UpdateAsync()
    {
        try
        {
            return (await new IndexUpdater(reader, new IndexUpdateOptions { RetryFailed = TakeRetry() }).UpdateAsync(settings.Folders, settings.IndexFolder, new Reporter(this), stop.Token), null);
        }
        catch (OperationCanceledException)
        {
            return (null, RefreshError.Stopped);
        }
        catch (IndexUnavailableException)
        {
            return (null, RefreshError.IndexUnavailable);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, RefreshError.FolderMissing);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, RefreshError.NotReachable);
        }
    }

    private bool TakeRetry()
    {
        lock (gate)
        {
            var taken = retry;
            retry = false;
            return taken;
        }
    }

    private sealed class Reporter(IndexRefresh refresh) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value)
        {
            lock (refresh.gate)
                refresh.State = refresh.State with { Progress = value };
        }
    }
}
