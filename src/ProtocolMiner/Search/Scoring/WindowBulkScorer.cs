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
        while (NextDoc() is var next && next < max)
        {
            // So that the bits of a window are those of the same documents elsewhere.
            var first = next - (next % WindowBits.BitsPerWord);
            var end = Math.Min(max, first + WindowBits.Size);
            foreach (var list in lists)
                list.Add(first, end, found, totals);
            RemoveOthers(first);
            if (collector is BestItemsCollector best)
                best.Collect(first, found, totals);
            else
                Collect(collector, first);
            foreach (var place in found)
                totals[place] = 0;
            found.Clear();
        }

        return NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }

    /// <summary>Leaves the documents that count.</summary>
    private void RemoveOthers(int first)
    {
        if (acceptDocs is null)
            return;
        foreach (var place in found)
        {
            if (acceptDocs.Get(first + place))
                continue;
            found.Remove(place);
            totals[place] = 0;
        }
    }

    private void Collect(ICollector collector, int first)
    {
        foreach (var place in found)
        {
            scored.Set(first + place, totals[place]);
            collector.Collect(first + place);
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
