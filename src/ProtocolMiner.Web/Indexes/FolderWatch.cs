using Microsoft.Extensions.Hosting;

namespace ProtocolMiner.Web.Indexes;

/// <summary>
/// Notices that a folder has changed and has the index brought up to date. The system's own notices are quick but get lost (and never come
/// from some network drives), so the folders are also looked through now and then; what decides is what stands in them.
/// </summary>
internal sealed class FolderWatch(WebSettings settings, IndexRefresh refresh) : BackgroundService
{
    private readonly SemaphoreSlim noticed = new(0, 1);

    public override void Dispose()
    {
        base.Dispose();
        noticed.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Watch || settings.Folders.Count == 0)
            return;
        var watchers = settings.Folders.Where(Directory.Exists).Select(Watch).ToList();
        try
        {
            string? known = null;
            while (!stoppingToken.IsCancellationRequested)
            {
                if (FolderState.Read(settings.Folders) is { } now && now != known)
                {
                    known = now;
                    refresh.Start();
                }

                if (await noticed.WaitAsync(settings.WatchInterval, stoppingToken))
                    await SettleAsync(stoppingToken);
            }
        }
        finally
        {
            watchers.ForEach(watcher => watcher.Dispose());
        }
    }

    /// <summary>A file is copied in many goes, and seldom alone: waits until nothing has been noticed for a while.</summary>
    private async Task SettleAsync(CancellationToken stopping)
    {
        while (await noticed.WaitAsync(settings.WatchQuiet, stopping))
        {
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Created += (_, _) => Notice();
        watcher.Changed += (_, _) => Notice();
        watcher.Deleted += (_, _) => Notice();
        watcher.Renamed += (_, _) => Notice();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Notice()
    {
        try
        {
            noticed.Release();
        }
        catch (SemaphoreFullException)
        {
            // It has been noticed already.
        }
    }
}
