using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ProtocolMiner.Extraction;

namespace ProtocolMiner.Indexing;

/// <summary>Reads files on as many threads as the machine has, in no certain order, a few ahead of whoever takes them.</summary>
internal sealed class FileQueue(IProtocolReader reader)
{
    /// <summary>Documents that wait to be taken, a thread: enough to keep all busy, few enough to fit in memory.</summary>
    private const int QueuedPerThread = 4;

    public async IAsyncEnumerable<ReadFile> ReadAllAsync(IReadOnlyList<FoundFile> files, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var threads = Environment.ProcessorCount;
        var queue = Channel.CreateBounded<ReadFile>(threads * QueuedPerThread);
        using var abandoned = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var filling = FillAsync(files, queue.Writer, threads, abandoned.Token);
        try
        {
            await foreach (var read in queue.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
                yield return read;
            await filling.ConfigureAwait(false);
        }
        finally
        {
            // Whoever takes no more, because the index cannot be written, leaves nothing running.
            await abandoned.CancelAsync().ConfigureAwait(false);
            await ((Task)filling).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FillAsync(IReadOnlyList<FoundFile> files, ChannelWriter<ReadFile> queue, int threads, CancellationToken cancellation)
    {
        var indexer = new DocumentIndexer(reader);
        try
        {
            await Parallel.ForEachAsync(
                files,
                new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation },
                async (file, stop) => await queue.WriteAsync(await indexer.ReadAsync(file, stop).ConfigureAwait(false), stop).ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            queue.Complete();
        }
    }
}
