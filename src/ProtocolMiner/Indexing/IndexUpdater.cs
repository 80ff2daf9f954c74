using System.Diagnostics;
using System.Threading.Channels;
using ProtocolMiner.Extraction;
using ProtocolMiner.Search;

namespace ProtocolMiner.Indexing;

/// <summary>
/// Brings an index up to date with files and folders: reads what is new or changed, forgets what is gone, and leaves the rest alone. All of
/// it is seen at once at the end, or (after a crash, or when stopped) none of it.
/// </summary>
public sealed class IndexUpdater(IProtocolReader reader)
{
    /// <summary>Documents that wait to be written, a worker: enough to keep all busy, few enough to fit in memory.</summary>
    private const int QueuedPerWorker = 4;

    /// <param name="paths">Files and folders.</param>
    /// <param name="folder">The index' folder; it is made when it is not there.</param>
    /// <exception cref="FileNotFoundException">A named file or folder does not exist.</exception>
    /// <exception cref="IndexUnavailableException">The index cannot be written.</exception>
    public async Task<IndexReport> UpdateAsync(
        IReadOnlyList<string> paths, string folder, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var watch = Stopwatch.StartNew();
        var files = FileFinder.Find(paths);
        using var index = ProtocolIndexWriter.Open(folder);
        var removed = RemoveGone(index, files, paths);
        var toRead = files.Where(file => !IsKnown(index, file)).ToList();
        var (indexed, pages, items) = (0, 0, 0);
        var done = 0;
        await foreach (var read in ReadAllAsync(toRead, cancellation).ConfigureAwait(false))
        {
            progress?.Report(new IndexProgress(++done, toRead.Count, read.State.Path));
            if (read.Protocol is null)
            {
                index.ReplaceByFailure(read.State);
                continue;
            }

            index.Replace(read.State, read.Protocol);
            indexed++;
            pages += read.Protocol.Source.Pages ?? 1;
            items += read.Protocol.Items.Count;
        }

        index.Commit();
        var failed = files.Select(file => index.Files[file.FullPath]).Where(state => state.Failure is not null).ToList();
        return new IndexReport(files.Count, indexed, files.Count - toRead.Count, removed, failed, pages, items, watch.Elapsed);
    }

    /// <summary>Files that the index knows under a named folder and that are not there any more.</summary>
    private static int RemoveGone(ProtocolIndexWriter index, IReadOnlyList<FoundFile> files, IReadOnlyList<string> paths)
    {
        var present = files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var folders = paths.Where(Directory.Exists).Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar).ToList();
        var gone = index.Files.Keys.Where(path => !present.Contains(path) && folders.Any(f => path.StartsWith(f, StringComparison.Ordinal))).ToList();
        foreach (var path in gone)
            index.Remove(path);
        return gone.Count;
    }

    /// <summary>Whether the index holds this very content, read by this version. Size and time are looked at first, since they are cheap.</summary>
    private static bool IsKnown(ProtocolIndexWriter index, FoundFile file)
    {
        if (!index.Files.TryGetValue(file.FullPath, out var known) || known.ExtractionVersion != DocumentIndexer.Version || known.Path != file.Path)
            return false;
        if (known.Size == file.Size && known.Modified == file.Modified)
            return true;
        if (known.Sha256.Length == 0 || ContentHash.Compute(file.FullPath) != known.Sha256)
            return false;
        index.Remember(DocumentIndexer.State(file, known.Sha256, known.Failure));
        return true;
    }

    /// <summary>Reads on as many threads as the machine has, in no certain order.</summary>
    private async IAsyncEnumerable<ReadFile> ReadAllAsync(
        List<FoundFile> files, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var indexer = new DocumentIndexer(reader);
        var workers = Environment.ProcessorCount;
        var queue = Channel.CreateBounded<ReadFile>(workers * QueuedPerWorker);
        var options = new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation };
        var producing = Task.Run(
            async () =>
            {
                try
                {
                    await Parallel.ForEachAsync(files, options, async (file, stop) => await queue.Writer.WriteAsync(await indexer.ReadAsync(file, stop).ConfigureAwait(false), stop).ConfigureAwait(false)).ConfigureAwait(false);
                }
                finally
                {
                    queue.Writer.Complete();
                }
            },
            cancellation);
        await foreach (var read in queue.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            yield return read;
        await producing.ConfigureAwait(false);
    }
}
