using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Scores all items that any of several families finds, a window of documents after the other, in their order.</summary>
internal sealed class WindowBulkScorer(Weight weight, IReadOnlyList<FamilyWindow> families) : BulkScorer
{
    private readonly ScoredDocument scored = new(weight);
    private readonly WindowBits found = new();
    private readonly float[] totals = new float[WindowBits.Size];

    /// <returns>Whether documents are left from <paramref name="max"/> on.</returns>
    public override bool Score(ICollector collector, int max)
    {
        collector.SetScorer(scored);
        while (NextDoc() is var first && first < max)
        {
            var end = Math.Min(max, first + WindowBits.Size);
            foreach (var family in families)
                family.Score(first, end, found, totals);
            for (var place = found.Next(0); place != WindowBits.None; place = found.Next(place + 1))
            {
                scored.Set(first + place, totals[place]);
                collector.Collect(first + place);
                totals[place] = 0;
            }

            found.Clear();
        }

        return NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }

    private int NextDoc()
    {
        var next = DocIdSetIterator.NO_MORE_DOCS;
        foreach (var family in families)
            next = Math.Min(next, family.Doc);
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
