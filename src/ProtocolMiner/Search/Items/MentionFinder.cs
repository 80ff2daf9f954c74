using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Items;

/// <summary>Finds every item that mentions what a query asks for, and all those among which it looked.</summary>
internal sealed class MentionFinder(IndexSearcher searcher, Analyzer analyzer, Ranking ranking)
{
    public Mentions Find(SearchRequest request)
    {
        var anywhere = Build(ranking, request);
        var central = Build(ranking with { Fields = [.. ranking.Fields.Where(field => field.Field is IndexSchema.Title or IndexSchema.Decision)] }, request);
        var covered = Run(new TermQuery(new Term(IndexSchema.Entry, IndexSchema.ItemEntry)), anywhere.Filter);
        return new Mentions(
            new ItemFactsReader(searcher.IndexReader).Read(covered),
            Run(anywhere.Query, anywhere.Filter),
            Run(central.Query, central.Filter),
            [.. anywhere.Families.Select(Words).Where(words => words.Count > 0)]);
    }

    private BuiltQuery Build(Ranking weights, SearchRequest request) => new MentionQueryBuilder(searcher.IndexReader, analyzer, weights).Build(request);

    private SortedSet<int> Run(Query query, Filter? filter)
    {
        var collector = new EntryCollector();
        searcher.Search(query, filter, collector);
        return collector.Entries;
    }

    private List<string> Words(WordFamily family) =>
    [
        .. family.Members.Select(member => member.Term).Distinct()
            .Select(word => (Word: word, Items: IndexSchema.TextFields.Max(field => searcher.IndexReader.DocFreq(new Term(field, word)))))
            .Where(found => found.Items > 0)
            .OrderByDescending(found => found.Items).ThenBy(found => found.Word, StringComparer.Ordinal)
            .Select(found => found.Word),
    ];
}
