using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>A <see cref="FamilyQuery"/> on one index.</summary>
internal sealed class FamilyWeight : Weight
{
    private readonly FamilyQuery query;
    private readonly FamilyTerms terms;
    private readonly List<NearWeight> substitutes;
    private readonly LengthFactors factors;
    private float boost = 1;

    public FamilyWeight(FamilyQuery query, IndexSearcher searcher)
    {
        this.query = query;
        terms = new FamilyTerms(query.Family, query.Ranking.Fields, searcher);
        substitutes = [.. query.Substitutes.Select(near => new NearWeight(near, searcher))];
        factors = new LengthFactors(query.Ranking, searcher);
    }

    public override Query Query => query;

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost)
    {
        boost = query.Boost * topLevelBoost;
        foreach (var substitute in substitutes)
            substitute.Normalize(norm, boost);
    }

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var cursors = terms.Open(context, acceptDocs, PostingDetail.Frequencies);
        var others = substitutes.Select(substitute => substitute.GetScorer(context, acceptDocs)).OfType<Scorer>().ToList();
        return cursors.Count == 0 && others.Count == 0 ? null : new FamilyScorer(this, new CursorHeap(cursors), others, CreateScores(context));
    }

    public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        OpenWindow(context, acceptDocs) is { } window ? new WindowBulkScorer(this, [window]) : null;

    /// <summary>Finds and scores the same, window by window; null when the segment has nothing of it.</summary>
    public FamilyWindow? OpenWindow(AtomicReaderContext context, IBits acceptDocs)
    {
        var cursors = terms.Open(context, acceptDocs, PostingDetail.Frequencies);
        var finders = substitutes.Select(substitute => substitute.OpenFinder(context, acceptDocs)).OfType<SubstituteFinder>().ToList();
        return cursors.Count == 0 && finders.Count == 0 ? null : new FamilyWindow(cursors, finders, CreateScores(context));
    }

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no member of the family");
    }

    private FieldScores CreateScores(AtomicReaderContext context) =>
        new([.. query.Ranking.Fields.Select(field => SegmentLengths.Of(context.AtomicReader).Read(field.Field))], factors, query.Ranking, terms.Idf * boost);
}
