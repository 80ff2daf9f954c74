using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using ProtocolMiner.Extraction;
using ProtocolMiner.Search;

namespace ProtocolMiner.Indexing;

/// <summary>
/// Brings an index up to date with files and folders: reads what is new or changed, forgets what is gone, and leaves the rest alone. What was
/// read is made safe now and then; after a crash the next run goes on from there, and each document is wholly in or not in.
/// </summary>
public sealed partial class IndexUpdater(IProtocolReader reader, IndexUpdateOptions? options = null, ILogger? logger = null)
{
    private readonly ILogger logger = logger ?? NullLogger.Instance;
    private readonly IndexUpdateOptions options = (options ?? new IndexUpdateOptions()).Checked();

    /// <param name="paths">Files and folders.</param>
    /// <param name="folder">The index' folder; it is made when it is not there.</param>
    /// <exception cref="FileNotFoundException">A named file or folder does not exist.</exception>
    /// <exception cref="IndexUnavailableException">The index cannot be written.</exception>
    public async Task<IndexReport> UpdateAsync(
        IReadOnlyList<string> paths, string folder, IProgress<IndexProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var watch = Stopwatch.StartNew();
        var found = FileFinder.Find(paths, options.FollowLinks);
        using var index = ProtocolIndexWriter.Open(folder);
        var removed = RemoveGone(index, found, paths);
        IReadOnlyList<FoundFile> files = [.. found, .. FindUnread(index, found)];
        var toRead = files.Where(file => !IsKnown(index, file)).ToList();
        LogFound(files.Count, toRead.Count, removed);
        var (indexed, pages, items, done) = (0, 0, 0, 0);
        var sinceCommit = Stopwatch.StartNew();
        await foreach (var read in new FileQueue(reader).ReadAllAsync(toRead, cancellation).ConfigureAwait(false))
        {
            done++;
            progress?.Report(new IndexProgress(done, toRead.Count, read.State.Path));
            if (read.Protocol is { } protocol)
            {
                index.Replace(read.State, protocol);
                indexed++;
                pages += protocol.Source.Pages ?? 1;
                items += protocol.Items.Count;
            }
            else
            {
                index.ReplaceByFailure(read.State);
            }

            if (done < toRead.Count && sinceCommit.Elapsed >= options.CommitInterval)
            {
                index.Commit(isLast: false);
                LogCommitted(done, toRead.Count);
                sinceCommit.Restart();
            }
        }

        index.Commit();
        LogCommitted(done, toRead.Count);
        var states = files.Select(file => index.Files[file.FullPath]).ToList();
        return new IndexReport(files.Count, indexed, files.Count - toRead.Count, removed, [.. states.Where(state => state.Failure is not null)], pages, items, watch.Elapsed)
        {
            Partial = [.. states.Where(state => state.Partial is not null)],
        };
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

    /// <summary>Files that an index of an older version held: they are read again wherever they lie, or they would be lost.</summary>
    private static List<FoundFile> FindUnread(ProtocolIndexWriter index, IReadOnlyList<FoundFile> named)
    {
        var present = named.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var unread = new List<FoundFile>();
        foreach (var state in index.Files.Values.Where(state => state.IsUnread && !present.Contains(state.FullPath)).ToList())
        {
            var file = new FileInfo(state.FullPath);
            if (file.Exists)
                unread.Add(new FoundFile(state.Path, state.FullPath, file.Length, file.LastWriteTimeUtc));
            else
                index.Remove(state.FullPath);
        }

        return unread;
    }

    /// <summary>Whether the index holds this very content, read by this version and with these corrections. Size and time are looked at first, since they are cheap.</summary>
    private bool IsKnown(ProtocolIndexWriter index, FoundFile file)
    {
        if (!index.Files.TryGetValue(file.FullPath, out var known) || known.ExtractionVersion != DocumentIndexer.Version || known.Path != file.Path || known.Corrections != file.Corrections)
            return false;

        // What could not be opened may be open by now, and what passed its bounds may fit into others.
        if (known.Sha256.Length == 0 || ((known.Failure ?? known.Partial) is not null && (options.RetryFailed || known.Bounds != reader.Bounds)))
            return false;
        if (known.Size == file.Size && known.Modified == file.Modified)
            return true;
        if (ContentHash.Compute(file.FullPath) != known.Sha256)
            return false;
        index.Remember(known with { Size = file.Size, Modified = file.Modified });
        return true;
    }

    [LoggerMessage(LogLevel.Information, "Found {Files} files: {ToRead} to read, {Removed} gone")]
    private partial void LogFound(int files, int toRead, int removed);

    [LoggerMessage(LogLevel.Information, "Made {Done} of {ToRead} files safe in the index")]
    private partial void LogCommitted(int done, int toRead);
}
