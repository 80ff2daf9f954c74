using Lucene.Net.Analysis;
using Lucene.Net.Search;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Querying;
using ProtocolMiner.Search.Snippets;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Results;

/// <summary>Runs a query and reads the hits of one page.</summary>
internal sealed class ItemSearcher(IndexSearcher searcher, Analyzer analyzer)
{
    /// <summary>
    /// Hits whose words are looked at for standing together: positions are slow to read, and what is not among the first hundreds without
    /// them would hardly be among the first twenty with them. The hits behind keep their order and stay behind.
    /// </summary>
    private const int RewardedHits = 500;

    public SearchResult Search(SearchRequest request, BuiltQuery query)
    {
        var wanted = (int)Math.Clamp((long)request.Skip + request.Limit, 1, Math.Max(1, searcher.IndexReader.MaxDoc));
        var facets = new FacetCounter(searcher.IndexReader);
        // With nothing but filters, all hits are equally relevant and the latest is of most use.
        var (best, total) = request.Order == SearchOrder.Date || !query.Scored ? FindLatest(query, wanted, facets) : FindBest(query, wanted, facets);
        var snippets = new SnippetFinder(analyzer, query.Families);
        var hits = best.Skip(request.Skip).Take(request.Limit).Select(hit => ReadHit(hit, snippets)).ToList();
        return new SearchResult(request.Query, total, hits, facets.ReadFacets());
    }

    private (IEnumerable<ScoreDoc> Hits, int Total) FindBest(BuiltQuery query, int wanted, FacetCounter facets)
    {
        var collector = new BestItemsCollector(query.Rewards.Count == 0 ? wanted : Math.Max(wanted, RewardedHits), facets);
        searcher.Search(query.Query, query.Filter, collector);
        var best = collector.Best;
        return (query.Rewards.Count == 0 ? best : [.. RewardAdder.Add(searcher, query.Rewards, best[..Math.Min(RewardedHits, best.Length)]), .. best.Skip(RewardedHits)], collector.Total);
    }

    private (IEnumerable<ScoreDoc> Hits, int Total) FindLatest(BuiltQuery query, int wanted, FacetCounter facets)
    {
        var top = TopFieldCollector.Create(Latest, wanted, fillFields: false, trackDocScores: true, trackMaxScore: false, docsScoredInOrder: true);
        searcher.Search(query.Query, query.Filter, MultiCollector.Wrap(top, facets));
        return (top.GetTopDocs().ScoreDocs, top.TotalHits);
    }

    /// <summary>The best hits alone, without counting anything.</summary>
    public IEnumerable<SearchHit> Best(BuiltQuery query, int limit)
    {
        var snippets = new SnippetFinder(analyzer, query.Families);
        return searcher.Search(query.Query, query.Filter, Math.Max(1, limit)).ScoreDocs.Select(hit => ReadHit(hit, snippets));
    }

    private static Sort Latest { get; } = new(new SortField(IndexSchema.Date, SortFieldType.INT32, reverse: true), SortField.FIELD_SCORE);

    private SearchHit ReadHit(ScoreDoc hit, SnippetFinder snippets)
    {
        var stored = searcher.IndexReader.Document(hit.Doc);
        var head = StoredJson.Read<ItemHead>(stored.ReadText(IndexSchema.Head));
        var item = StoredJson.Read<HitItem>(stored.ReadText(IndexSchema.Json));
        return new SearchHit(
            head.Path, head.Ordinal, item.Number, item.Label, item.Title ?? head.Title, head.Body, head.Date, head.Kind, item.Page,
            float.IsNaN(hit.Score) ? 0 : hit.Score, snippets.Find(item.Text),
            ReferenceWriter.Write(head.Path, head.Kind, head.Body, head.Date, head.Title, item.Number, item.Label));
    }
}
