using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Scores all items that hold a member of a family, or what stands for it, at once: term by term within a window of documents, which for the
/// many terms of a family is faster than to keep them in step (as Lucene's BooleanScorer does with clauses).
/// </summary>
internal sealed class FamilyBulkScorer : BulkScorer
{
    private readonly IReadOnlyList<TermCursor> cursors;
    private readonly IReadOnlyList<SubstituteFinder> substitutes;
    private readonly FieldScores scores;
    private readonly ScoredDocument scored;
    private readonly float[] sums;
    private readonly WindowBits found = new();
    private readonly float[] substituteScores = new float[WindowBits.Size];
    private readonly WindowBits substituted = new();

    public FamilyBulkScorer(Weight weight, IReadOnlyList<TermCursor> cursors, IReadOnlyList<SubstituteFinder> substitutes, FieldScores scores)
    {
        this.cursors = cursors;
        this.substitutes = substitutes;
        this.scores = scores;
        scored = new ScoredDocument(weight);
        sums = new float[WindowBits.Size * scores.Count];
        foreach (var cursor in cursors)
            cursor.MoveNext();
    }

    /// <returns>Whether documents are left from <paramref name="max"/> on.</returns>
    public override bool Score(ICollector collector, int max)
    {
        collector.SetScorer(scored);
        while (NextDoc() is var first && first < max)
        {
            var end = Math.Min(max, first + WindowBits.Size);
            foreach (var cursor in cursors)
                cursor.Sum(first, end, found, sums, scores.Count);
            foreach (var substitute in substitutes)
                substitute.Find(first, end, found, substituted, substituteScores);
            Collect(collector, first);
            found.Clear();
            substituted.Clear();
        }

        return NextDoc() != DocIdSetIterator.NO_MORE_DOCS;
    }

    private int NextDoc()
    {
        var next = TermCursor.Least(cursors);
        foreach (var substitute in substitutes)
            next = Math.Min(next, substitute.Doc);
        return next;
    }

    /// <summary>In the order of the documents: collectors may count on that.</summary>
    private void Collect(ICollector collector, int first)
    {
        for (int own = found.Next(0), other = substituted.Next(0); Math.Min(own, other) is var place and not WindowBits.None;)
        {
            if (place == own)
            {
                scored.Set(first + place, ReadScore(first, place));
                own = found.Next(own + 1);
            }
            else
            {
                scored.Set(first + place, substituteScores[place]);
                substituteScores[place] = 0;
                other = substituted.Next(other + 1);
            }

            collector.Collect(first + place);
        }
    }

    private float ReadScore(int first, int place)
    {
        var frequencies = sums.AsSpan(place * scores.Count, scores.Count);
        var score = scores.Score(first + place, frequencies);
        frequencies.Clear();
        return score;
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
