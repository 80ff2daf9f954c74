using System.Globalization;
using Lucene.Net.Index;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Storage;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Search;

/// <summary>
/// Puts protocols into an index. Nothing is seen by readers before <see cref="Commit"/>; whoever never commits, or crashes, leaves the
/// index as it was. One writer at a time. Every call throws <see cref="IndexUnavailableException"/> when the disk is full.
/// </summary>
public sealed class ProtocolIndexWriter : IDisposable
{
    /// <summary>Documents in memory before they are written out: larger buffers index faster, this one fits a small office machine.</summary>
    private const double BufferMegabytes = 64;

    private readonly string folder;
    private readonly IndexWriter writer;
    private readonly IndexLock held;
    private readonly ProtocolAnalyzer analyzer = new();
    private readonly Dictionary<string, FileState> files = new(StringComparer.Ordinal);
    private int learned;
    private bool hasLeftovers;

    private ProtocolIndexWriter(string folder)
    {
        this.folder = folder;
        var config = new IndexWriterConfig(ProtocolAnalyzer.Version, analyzer)
        {
            Similarity = ProtocolSimilarity.Instance,
            Codec = ProtocolCodec.Instance,
            RAMBufferSizeMB = BufferMegabytes,
            // Removed text leaves the files wholly, not only when a tenth of a segment is gone.
            MergePolicy = new TieredMergePolicy { ForceMergeDeletesPctAllowed = 0 },
            // On this thread: an error of a merge, such as a full disk, comes out here instead of ending the process on another thread.
            MergeScheduler = new SerialMergeScheduler(),
        };
        writer = IndexFolder.OpenWriter(folder, config, out held, out var outdated);
        foreach (var state in outdated)
            Remember(state.ToUnread());
        if (!writer.CommitData.TryGetValue(IndexSchema.VersionKey, out var version) || version != IndexSchema.Version)
            return;
        if (writer.CommitData.TryGetValue(IndexSchema.LearnedKey, out var size))
            learned = int.Parse(size, CultureInfo.InvariantCulture);
        hasLeftovers = writer.CommitData.ContainsKey(IndexSchema.LeftoversKey);
        using var reader = writer.GetReader(applyAllDeletes: true);
        foreach (var state in FileStates.Read(reader))
            files[state.FullPath] = state;
    }

    /// <summary>What the index knows of each file, by full path; failed files included.</summary>
    public IReadOnlyDictionary<string, FileState> Files => files;

    /// <exception cref="IndexUnavailableException">Someone else writes to it, or it cannot be opened.</exception>
    public static ProtocolIndexWriter Open(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new ProtocolIndexWriter(folder);
    }

    /// <summary>Puts a document in, in place of what the index held of the same file.</summary>
    public void Replace(FileState state, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(protocol);
        hasLeftovers |= files.ContainsKey(state.FullPath);
        Write(() => writer.UpdateDocuments(new Term(IndexSchema.File, state.FullPath), DocumentBlock.Create(state, protocol)));
        Remember(state);
    }

    /// <summary>Notes that a file could not be read; what the index held of it before leaves.</summary>
    public void ReplaceByFailure(FileState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        hasLeftovers |= files.ContainsKey(state.FullPath);
        Write(() => writer.DeleteDocuments(new Term(IndexSchema.File, state.FullPath)));
        Remember(state);
    }

    /// <summary>Notes another size or time of a file whose content is the same.</summary>
    public void Remember(FileState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Write(() => writer.UpdateDocument(new Term(IndexSchema.StateKey, state.FullPath), FileStates.Write(state)));
        files[state.FullPath] = state;
    }

    public void Remove(string fullPath)
    {
        hasLeftovers = true;
        Write(() => writer.DeleteDocuments(new Term(IndexSchema.File, fullPath), new Term(IndexSchema.StateKey, fullPath)));
        files.Remove(fullPath);
    }

    /// <summary>Makes everything since the last commit safe and seen, at once.</summary>
    /// <param name="isLast">Also takes the text of removed and replaced documents out of the files, which costs as much as writing them anew.</param>
    public void Commit(bool isLast = true) => Write(() =>
    {
        // Words of removed documents are known by what is left of the texts: these go first.
        var purge = isLast && hasLeftovers;
        if (purge)
            writer.ForceMergeDeletes();
        learned = new VocabularyUpdater(writer).Update(learned);
        if (purge)
            writer.ForceMergeDeletes();
        var data = new Dictionary<string, string>
        {
            [IndexSchema.VersionKey] = IndexSchema.Version,
            [IndexSchema.LearnedKey] = learned.ToString(CultureInfo.InvariantCulture),
        };
        if (hasLeftovers && !purge)
            data[IndexSchema.LeftoversKey] = "true";
        writer.SetCommitData(data);
        writer.Commit();
        hasLeftovers &= !purge;
    });

    /// <summary>Closes the index; what was not committed is forgotten.</summary>
    public void Dispose()
    {
        try
        {
            writer.Rollback();
        }
        catch (IOException)
        {
            // On a full disk even this fails. What was not committed is forgotten all the same.
        }

        held.Dispose();
        analyzer.Dispose();
    }

    private void Write(Action change)
    {
        try
        {
            change();
        }
        catch (Exception e) when (IndexErrors.ForbidsWriting(e))
        {
            throw IndexErrors.NotWritable(folder, e);
        }
        catch (IOException e)
        {
            // Someone took files of the index away, or the disk is failing.
            throw IndexErrors.Damaged(folder, e);
        }
    }
}
