using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>A <see cref="NearQuery"/> on one index. Its inverse document frequency is that of its rarest family.</summary>
internal sealed class NearWeight(NearQuery query, IndexSearcher searcher) : Weight
{
    private readonly List<FamilyTerms> families = [.. query.Families.Select(family => new FamilyTerms(family, query.Ranking.Fields, searcher))];
    private float boost = 1;

    public override Query Query => query;

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost) => boost = query.Boost * topLevelBoost;

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var heaps = new List<CursorHeap>();
        foreach (var family in families)
        {
            var cursors = family.Open(context, acceptDocs, PostingDetail.Positions);
            if (cursors.Count == 0)
                return null;
            heaps.Add(new CursorHeap(cursors));
        }

        return new NearScorer(this, heaps, query.Nearness, query.Ranking, Factor);
    }

    /// <summary>Finds the same, window by window, where something else does not stand. Null when the segment lacks one of the families.</summary>
    public SubstituteFinder? OpenFinder(AtomicReaderContext context, IBits acceptDocs)
    {
        var cursors = families.Select(family => family.Open(context, acceptDocs, PostingDetail.Documents)).ToList();
        return cursors.Any(ofFamily => ofFamily.Count == 0) ? null : new SubstituteFinder(cursors, OpenMatcher, frequency => Factor * query.Ranking.Saturate(frequency));

        NearMatcher OpenMatcher() =>
            new([.. families.Select(family => new CursorHeap(family.Open(context, acceptDocs, PostingDetail.Positions)))], query.Nearness, query.Ranking);
    }

    private float Factor => families.Max(family => family.Idf) * query.Nearness.Weight * boost;

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "not near");
    }
}
