using System.Collections.Concurrent;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>
/// Reads protocols in worker processes, each file in bounds of time and memory. Workers are started when first needed, used again,
/// and replaced when a file took one down.
/// </summary>
public sealed class WorkerPool(WorkerCommand command, WorkerOptions options) : IProtocolReader, IDisposable
{
    private readonly WorkerOptions options = options.Checked();
    private readonly ConcurrentBag<WorkerProcess> idle = [];
    private readonly SemaphoreSlim places = new(options.Count, options.Count);
    private bool disposed;

    public async Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ObjectDisposedException.ThrowIf(disposed, this);
        await places.WaitAsync(cancellation);
        var worker = idle.TryTake(out var rested) ? rested : new WorkerProcess(command, options);
        try
        {
            var answer = await worker.AskAsync(path, options.Timeout, cancellation);
            return answer.Protocol
                ?? throw new UnreadableDocumentException(answer.Reason ?? UnreadableReason.Damaged, path, answer.Message ?? "The file could not be read.");
        }
        finally
        {
            if (worker.IsUsable && !disposed)
                idle.Add(worker);
            else
                worker.Dispose();
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
}
