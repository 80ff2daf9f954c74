using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>A query that is answered by lists of scored items, on one index: an item scores the sum of what it scores in each.</summary>
/// <param name="lists">Each list by segment.</param>
internal sealed class ListWeight(Query query, IReadOnlyList<ScoredItems[]> lists) : Weight
{
    private float boost = 1;

    public override Query Query => query;

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost) => boost = query.Boost * topLevelBoost;

    /// <summary>Cursors over the lists of a segment that are not empty.</summary>
    public IEnumerable<ListCursor> Open(AtomicReaderContext context) =>
        lists.Select(list => list[context.Ord]).Where(items => items.Docs.Length > 0).Select(items => new ListCursor(items, boost));

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var items = lists.Select(list => list[context.Ord]).Aggregate((all, more) => all.With(more));
        return items.Docs.Length == 0 ? null : new ListScorer(this, items, Filter(context, acceptDocs), boost);
    }

    public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
        WindowBulkScorer.Create(this, Open(context), Filter(context, acceptDocs));

    /// <summary>What is left to look at of which documents count: the lists hold none that were deleted.</summary>
    public static IBits? Filter(AtomicReaderContext context, IBits? acceptDocs) => acceptDocs == context.AtomicReader.LiveDocs ? null : acceptDocs;

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "not in the lists");
    }
}
