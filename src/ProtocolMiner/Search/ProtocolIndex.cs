using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Search.Results;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Snippets;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search;

/// <summary>
/// An index opened for reading: what it was when it was opened, whatever is written meanwhile. Safe to use from several threads at once.
/// </summary>
public sealed class ProtocolIndex : IDisposable
{
    private readonly DirectoryReader reader;
    private readonly Ranking ranking;
    private readonly ProtocolAnalyzer analyzer = new();
    private readonly IndexSearcher searcher;

    private ProtocolIndex(DirectoryReader reader, Ranking ranking)
    {
        this.reader = reader;
        this.ranking = ranking;
        searcher = new IndexSearcher(reader) { Similarity = ProtocolSimilarity.Instance };
    }

    /// <summary>Paths of the documents as they were indexed, in the order of their paths.</summary>
    public IReadOnlyList<string> Documents =>
        [.. Entries.Of(reader, IndexSchema.DocumentEntry).Select(doc => reader.ReadText(doc, IndexSchema.Path)).Order(StringComparer.Ordinal)];

    /// <summary>Files that could not be read when the index was built.</summary>
    public IReadOnlyList<FileState> Failures => [.. FileStates.Read(reader).Where(state => state.Failure is not null).OrderBy(s => s.Path, StringComparer.Ordinal)];

    /// <summary>False when the index has been written to since it was opened.</summary>
    public bool IsCurrent => reader.IsCurrent();

    /// <exception cref="IndexUnavailableException">There is none, or it cannot be used.</exception>
    public static ProtocolIndex Open(string folder) => Open(folder, Ranking.Default);

    /// <summary>Opens an index to rank by other weights: what measuring them needs.</summary>
    internal static ProtocolIndex Open(string folder, Ranking ranking)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return new ProtocolIndex(IndexFolder.OpenReader(folder), ranking);
    }

    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var query = new QueryBuilder(reader, analyzer, ranking).Build(request);
        return new ItemSearcher(searcher, analyzer).Search(request, query);
    }

    /// <summary>Marks in texts, such as the paragraphs of a hit, what a search found there.</summary>
    public IReadOnlyList<Snippet> Mark(SearchRequest request, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(request);
        var snippets = new SnippetFinder(analyzer, new QueryBuilder(reader, analyzer, ranking).Build(request).Families);
        return [.. texts.Select(snippets.MarkAll)];
    }

    /// <summary>Every item that mentions what is asked for, whatever words it comes in, and all among which it was looked for.</summary>
    public Mentions FindMentions(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new MentionFinder(searcher, analyzer, ranking).Find(request);
    }

    /// <param name="entry">An entry that this index gave (<see cref="ItemFacts.Entry"/>).</param>
    public IndexedItem ReadItem(int entry) => ItemReader.Read(reader, entry);

    /// <summary>Everything that was extracted from a document; null when the index does not hold it.</summary>
    /// <param name="document">Path as it was indexed.</param>
    public Protocol? FindProtocol(string document)
    {
        foreach (var head in Entries.With(reader, IndexSchema.Path, document))
            return DocumentBlock.Read(reader, head);
        return null;
    }

    /// <summary>All protocols, one at a time.</summary>
    public IEnumerable<Protocol> ReadProtocols() => Entries.Of(reader, IndexSchema.DocumentEntry).Select(head => DocumentBlock.Read(reader, head));

    public void Dispose()
    {
        reader.Dispose();
        analyzer.Dispose();
    }
}
