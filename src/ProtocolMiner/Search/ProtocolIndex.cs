using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Search.Persons;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Search.Results;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Snippets;
using ProtocolMiner.Search.Storage;
using ProtocolMiner.Search.Suggestions;

namespace ProtocolMiner.Search;

/// <summary>
/// An index opened for reading: what it was when it was opened, whatever is written meanwhile. Safe to use from several threads at once.
/// </summary>
public sealed partial class ProtocolIndex : IDisposable
{
    /// <summary>An item is there once in its protocol, and perhaps in extracts of it: so many more similar items are asked for.</summary>
    private const int MostCopies = 5;

    /// <summary>Items of one day, or like the words of a reference without a day, among which the one referred to is looked for.</summary>
    private const int MostCandidates = 2000;

    private readonly DirectoryReader reader;
    private readonly Ranking ranking;
    private readonly ProtocolAnalyzer analyzer = new();
    private readonly IndexSearcher searcher;
    private readonly Lazy<PersonRegister> persons;

    private ProtocolIndex(DirectoryReader reader, Ranking ranking)
    {
        this.reader = reader;
        this.ranking = ranking;
        persons = new Lazy<PersonRegister>(() => new PersonRegister(reader));
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
        return new ItemSearcher(searcher, analyzer).Search(request, query) with { Suggestion = new QuerySuggester(reader, ranking.Relations).Suggest(request.Query) };
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

    /// <summary>Where every word stands.</summary>
    internal WordUseReader ReadWordUses() => new(reader);

    /// <param name="entry">An entry that this index gave (<see cref="ItemFacts.Entry"/>).</param>
    public IndexedItem ReadItem(int entry) => ItemReader.Read(reader, entry);

    /// <summary>Items like one, the most alike first: the same case in other bodies, and other cases of its kind.</summary>
    /// <param name="document">Path as it was indexed.</param>
    /// <param name="ordinal">0-based place of the item among the document's (<see cref="SearchHit.Ordinal"/>).</param>
    /// <returns>None when the index does not hold the item. The item itself, and other copies of its §, are not among them.</returns>
    public IReadOnlyList<SearchHit> Similar(string document, int ordinal, int limit = 5)
    {
        ArgumentNullException.ThrowIfNull(document);
        foreach (var last in Entries.With(reader, IndexSchema.Path, document))
        {
            if (DocumentBlock.FindEntry(reader, last, ordinal) is not { } entry)
                continue;
            var found = ReadItem(entry);
            var query = new LikenessBuilder(reader, analyzer, ranking).Build(found);
            return [.. new ItemSearcher(searcher, analyzer).Best(query, limit + MostCopies)
                .Where(hit => hit.Reference != found.Reference && !(hit.Document == document && hit.Ordinal == ordinal))
                .Take(limit)];
        }

        return [];
    }

    /// <summary>Those who act in the items: speak, propose, reserve themselves. The most active first.</summary>
    /// <param name="name">A name, part of one, or the beginnings of its words, in whatever spelling; null for everyone.</param>
    /// <param name="party">Party letters; null for any.</param>
    public IReadOnlyList<PersonSummary> Persons(string? name = null, string? party = null, int limit = 100) => [.. persons.Value.Find(name, party).Take(limit)];

    /// <summary>What someone has said, proposed, reserved against and voted for; null when the index holds nobody of that name.</summary>
    /// <param name="name">As in <see cref="Persons"/>; of several that it fits, the first of that list.</param>
    public PersonRecord? Person(string name, string? party = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return Persons(name, party, 1) is [var person] ? new PersonRecord(person, [.. new PersonActReader(reader, person).Read()]) : null;
    }

    /// <summary>Finds an item by how one refers to it ("Kommunfullmäktige 2023-03-23 § 21", <see cref="SearchHit.Reference"/>); null when there is none.</summary>
    public SearchHit? Find(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var day = ReferenceDay().Match(reference) is { Success: true } match ? DayReader.Read(match.Value, last: false) : null;
        var candidates = new SearchRequest(day is null ? reference : "") { From = day, To = day, Limit = MostCandidates };
        var query = new QueryBuilder(reader, analyzer, ranking).Build(candidates);
        return new ItemSearcher(searcher, analyzer).Best(query, candidates.Limit).FirstOrDefault(hit => string.Equals(hit.Reference, reference.Trim(), StringComparison.OrdinalIgnoreCase));
    }

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

    [GeneratedRegex(@"(?<!\d)\d{4}-\d\d-\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex ReferenceDay();

    public void Dispose()
    {
        reader.Dispose();
        analyzer.Dispose();
    }
}
