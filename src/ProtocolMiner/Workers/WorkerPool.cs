using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>
/// Reads protocols in worker processes, each file in bounds of time and memory. Workers are started when first needed, used again,
/// and replaced when a file took one down; the file is then tried again without what took it down, and what is left of it is kept.
/// </summary>
public sealed partial class WorkerPool(WorkerCommand command, WorkerOptions options, ILogger? logger = null) : IProtocolReader, IDisposable
{
    /// <summary>Workers that one file may take down: two broken pages are left out, a file with more is given up.</summary>
    private const int MostAttempts = 3;

    private readonly WorkerOptions options = options.Checked();
    private readonly ILogger logger = logger ?? NullLogger.Instance;
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly SemaphoreSlim places = new(options.Count, options.Count);
    private bool disposed;

    public string Bounds { get; } = $"{options.Timeout.TotalSeconds}s {options.MemoryMegabytes}MB {options.Limits}";

    public async Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ObjectDisposedException.ThrowIf(disposed, this);
        await places.WaitAsync(cancellation);
        var watch = Stopwatch.StartNew();
        try
        {
            var protocol = await ReadInPlaceAsync(path, cancellation);
            LogRead(path, protocol.Source.Pages, protocol.Items.Count, watch.ElapsedMilliseconds);
            return protocol;
        }
        catch (UnreadableDocumentException e)
        {
            LogUnreadable(path, e.Code, watch.ElapsedMilliseconds);
            throw;
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var worker))
            worker.Dispose();
        places.Dispose();
    }

    private async Task<Protocol> ReadInPlaceAsync(string path, CancellationToken cancellation)
    {
        var request = new WorkerRequest(path, options.Bounds());
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await AskAsync(request, cancellation);
                return answer.Protocol
                    ?? throw new UnreadableDocumentException(answer.Reason ?? UnreadableReason.Damaged, path, answer.Message ?? "The file could not be read.");
            }
            catch (WorkerLostException e)
            {
                LogLost(path, e.Failure.Code, e.Place?.Page, attempt);
                if (attempt == MostAttempts || Without(request, e.Place) is not { } next)
                    throw e.Failure;
                request = next;
            }
        }
    }

    /// <summary>The same without what took the worker down; null when that is the file itself.</summary>
    private static WorkerRequest? Without(WorkerRequest request, WorkerPlace? place) => place switch
    {
        { Page: { } page } => request with { Limits = request.Limits with { BrokenPages = [.. request.Limits.BrokenPages, page] } },
        not null => request with { TextOnly = true },
        null => null,
    };

    private async Task<WorkerAnswer> AskAsync(WorkerRequest request, CancellationToken cancellation)
    {
        if (!idle.TryTake(out var worker))
        {
            worker = new WorkerProcess(command, options);
            LogStarted(worker.Id);
        }

        try
        {
            return await worker.AskAsync(request, options.Timeout, cancellation);
        }
        finally
        {
            if (worker.IsUsable && !disposed)
                idle.Add(worker);
            else
                worker.Dispose();
        }
    }

    [LoggerMessage(LogLevel.Information, "Read {Path}: {Pages} pages, {Items} items, {Milliseconds} ms")]
    private partial void LogRead(string path, int? pages, int items, long milliseconds);

    [LoggerMessage(LogLevel.Warning, "Cannot read {Path} ({Code}), {Milliseconds} ms")]
    private partial void LogUnreadable(string path, string code, long milliseconds);

    [LoggerMessage(LogLevel.Debug, "Started worker process {Process}")]
    private partial void LogStarted(int process);

    [LoggerMessage(LogLevel.Warning, "{Path} took its worker down ({Code}) on page {Page}, attempt {Attempt}")]
    private partial void LogLost(string path, string code, int? page, int attempt);
}
