using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>A <see cref="FamilyQuery"/> on one index.</summary>
internal sealed class FamilyWeight : Weight
{
    private readonly FamilyQuery query;
    private readonly FamilyTerms terms;
    private readonly float[] averageLengths;
    private float boost = 1;

    public FamilyWeight(FamilyQuery query, IndexSearcher searcher)
    {
        this.query = query;
        terms = new FamilyTerms(query.Family, query.Ranking.Fields, searcher);
        averageLengths = [.. query.Ranking.Fields.Select(field => AverageLength(searcher.CollectionStatistics(field.Field)))];
    }

    public override Query Query => query;

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost) => boost = query.Boost * topLevelBoost;

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var cursors = terms.Open(context, acceptDocs, positions: false);
        return cursors.Count == 0 ? null : new FamilyScorer(this, new CursorHeap(cursors), CreateScores(context));
    }

    public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs)
    {
        var cursors = terms.Open(context, acceptDocs, positions: false);
        return cursors.Count == 0 ? null : new FamilyBulkScorer(this, cursors, CreateScores(context));
    }

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no member of the family");
    }

    private FieldScores CreateScores(AtomicReaderContext context) => new(
        [.. query.Ranking.Fields.Select(field => context.AtomicReader.GetNormValues(field.Field))], averageLengths, query.Ranking, terms.Idf * boost);

    private static float AverageLength(CollectionStatistics statistics) =>
        statistics is { DocCount: > 0, SumTotalTermFreq: > 0 } ? (float)statistics.SumTotalTermFreq / statistics.DocCount : 1;
}
