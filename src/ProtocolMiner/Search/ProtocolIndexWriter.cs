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
/// index as it was. One writer at a time.
/// </summary>
public sealed class ProtocolIndexWriter : IDisposable
{
    private readonly IndexWriter writer;
    private readonly ProtocolAnalyzer analyzer = new();
    private readonly Dictionary<string, FileState> files = new(StringComparer.Ordinal);
    private int learned;

    private ProtocolIndexWriter(string folder)
    {
        writer = IndexFolder.OpenWriter(folder, new IndexWriterConfig(ProtocolAnalyzer.Version, analyzer)
        {
            Similarity = ProtocolSimilarity.Instance,
            RAMBufferSizeMB = BufferMegabytes,
        });
        if (writer.CommitData.TryGetValue(IndexSchema.LearnedKey, out var size))
            learned = int.Parse(size, CultureInfo.InvariantCulture);
        using var reader = writer.GetReader(applyAllDeletes: true);
        foreach (var state in FileStates.Read(reader))
            files[state.FullPath] = state;
    }

    /// <summary>Documents in memory before they are written out: larger buffers index faster, this one fits a small office machine.</summary>
    private const double BufferMegabytes = 64;

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
        writer.UpdateDocuments(new Term(IndexSchema.File, state.FullPath), DocumentBlock.Create(state, protocol));
        Remember(state);
    }

    /// <summary>Notes that a file could not be read; what the index held of it before leaves.</summary>
    public void ReplaceByFailure(FileState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        writer.DeleteDocuments(new Term(IndexSchema.File, state.FullPath));
        Remember(state);
    }

    /// <summary>Notes another size or time of a file whose content is the same.</summary>
    public void Remember(FileState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        writer.UpdateDocument(new Term(IndexSchema.StateKey, state.FullPath), FileStates.Write(state));
        files[state.FullPath] = state;
    }

    public void Remove(string fullPath)
    {
        writer.DeleteDocuments(new Term(IndexSchema.File, fullPath), new Term(IndexSchema.StateKey, fullPath));
        files.Remove(fullPath);
    }

    /// <summary>Makes everything since the last commit seen, at once.</summary>
    public void Commit()
    {
        learned = new VocabularyUpdater(writer).Update(learned);
        writer.SetCommitData(new Dictionary<string, string>
        {
            [IndexSchema.VersionKey] = IndexSchema.Version,
            [IndexSchema.LearnedKey] = learned.ToString(CultureInfo.InvariantCulture),
        });
        writer.Commit();
    }

    /// <summary>Closes the index; what was not committed is forgotten.</summary>
    public void Dispose()
    {
        writer.Rollback();
        analyzer.Dispose();
    }
}
