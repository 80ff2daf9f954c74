using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Looks in some items at where families stand near one another. What stands near counts by its field and its weakest member, saturated as
/// single words are; its inverse document frequency is that of its rarest family. Positions are slow to read: they are read in these items only.
/// </summary>
internal sealed class NearReader
{
    /// <summary>Items that are looked at together: the words of more would take much memory, and for fewer each term would be opened more often.</summary>
    private const int MostTogether = 1 << 14;

    private readonly IReadOnlyList<FamilyTerms> families;
    private readonly NearCounter counter;
    private readonly Ranking ranking;
    private readonly float factor;

    public NearReader(NearQuery query, IndexSearcher searcher)
    {
        families = [.. query.Families.Select(family => new FamilyTerms(family, query.Ranking.Fields, searcher))];
        counter = new NearCounter(query.Nearness, query.Ranking);
        ranking = query.Ranking;
        factor = families.Max(family => family.Idf) * query.Nearness.Weight;
    }

    /// <param name="docs">Documents of the segment, rising.</param>
    /// <returns>Those where the families stand near one another.</returns>
    public ScoredItems Read(AtomicReaderContext leaf, int[] docs)
    {
        var (found, scores) = (new List<int>(), new List<float>());
        foreach (var chunk in docs.Chunk(MostTogether))
        {
            var together = chunk;
            var ofFamilies = new ItemPlaces[families.Count];
            // The rarest first: the others are looked for only where it stands.
            foreach (var family in Enumerable.Range(0, families.Count).OrderBy(family => families[family].Cost(leaf)))
            {
                ofFamilies[family] = new ItemPlaces(leaf, families[family], together);
                together = ofFamilies[family].Docs;
            }

            foreach (var doc in together)
            {
                if (counter.Count([.. ofFamilies.Select(ofFamily => ofFamily.Of(doc))]) is not (> 0 and var frequency))
                    continue;
                found.Add(doc);
                scores.Add(factor * ranking.Saturate(frequency));
            }
        }

        return new ScoredItems([.. found], [.. scores]);
    }
}
