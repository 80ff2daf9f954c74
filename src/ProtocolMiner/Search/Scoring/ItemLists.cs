using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Which items of an opened index words are found in, and what each scores by them. What was worked out once is kept (<see cref="ListCache"/>).</summary>
internal sealed class ItemLists(IndexSearcher searcher)
{
    private readonly ListCache cache = ListCache.Of(searcher.IndexReader);

    /// <summary>The items of a family, by segment.</summary>
    public ScoredItems[] Of(WordFamily family, Ranking ranking) =>
        cache.Get(new ListKey(ranking, [family]), () => new FamilyReader(searcher, ranking).Read(family));

    /// <summary>The items where families stand near one another, by segment.</summary>
    /// <param name="except">A family whose items are left out.</param>
    public ScoredItems[] Of(NearQuery near, WordFamily? except = null) =>
        cache.Get(new ListKey(near.Ranking, near.Families, near.Nearness, except), () => Read(near, except));

    private ScoredItems[] Read(NearQuery near, WordFamily? except)
    {
        var families = near.Families.Select(family => Of(family, near.Ranking)).ToList();
        var excepted = except is null ? null : Of(except, near.Ranking);
        var reader = new NearReader(near, searcher);
        return [.. searcher.IndexReader.Leaves.Select(leaf =>
        {
            var candidates = ScoredItems.Shared(families.Select(family => family[leaf.Ord]));
            return reader.Read(leaf, excepted?[leaf.Ord].Missing(candidates) ?? candidates);
        })];
    }
}
