using Lucene.Net.Search;
using Lucene.Net.Util;
using ProtocolMiner.Search.Results;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Adds up the scores of the items of several lists, a window of documents after the other, in their order.</summary>
internal sealed class WindowBulkScorer : BulkScorer
{
    private readonly ListCursor[] lists;
    private readonly IBits? acceptDocs;
    private readonly ScoredDocument scored;
    private readonly WindowBits found = new();
    private readonly float[] totals = new float[WindowBits.Size];

    private WindowBulkScorer(Weight weight, ListCursor[] lists, IBits? acceptDocs)
    {
        this.lists = lists;
        this.acceptDocs = acceptDocs;
        scored = new ScoredDocument(weight);
    }

    /// <returns>Null when there are no lists.</returns>
    public static WindowBulkScorer? Create(Weight weight, IEnumerable<ListCursor> lists, IBits? acceptDocs) =>
        lists.ToArray() is { Length: > 0 } some ? new WindowBulkScorer(weight, some, acceptDocs) : null;

    /// <returns>Whether documents are left from <paramref name="max"/> on.</returns>
    public override bool Score(ICollector collector, int max)
    {
        collector.SetScorer(scored);
        while (NextDoc() is var first && first < max)
        {
            var end = Math.Min(max, first + WindowBits.Size);
            foreach (var list in lists)
                list.Add(first, end, found, totals);
            if (collector is BestItemsCollector best)
                best.Collect(first, found, totals, acceptDocs);
            else
                Collect(collector, first);
            found.Clear();
        }

        return NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }

    private void Collect(ICollector collector, int first)
    {
        for (var place = found.Next(0); place != WindowBits.None; place = found.Next(place + 1))
        {
            if (acceptDocs?.Get(first + place) != false)
            {
                scored.Set(first + place, totals[place]);
                collector.Collect(first + place);
            }

            totals[place] = 0;
        }
    }

    private int NextDoc()
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var list in lists)
            next = Math.Min(next, list.Doc);
        return next;
    }

    /// <summary>What a collector asks for the score of the document that it is given.</summary>
    private sealed class ScoredDocument(Weight weight) : Scorer(weight)
    {
        private int doc = -1;
        private float score;

        public override int DocID => doc;

        public override int Freq => 1;

        public void Set(int document, float itsScore) => (doc, score) = (document, itsScore);

        public override float GetScore() => score;

        public override long GetCost() => 1;

        public override int NextDoc() => throw new NotSupportedException();

        public override int Advance(int target) => throw new NotSupportedException();
    }
}
