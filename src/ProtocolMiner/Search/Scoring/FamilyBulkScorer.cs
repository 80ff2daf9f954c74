using System.Numerics;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Scores all items that hold a member of a family at once: term by term within a window of documents, which for the many terms of a
/// family is faster than to keep them in step (as Lucene's BooleanScorer does with clauses).
/// </summary>
internal sealed class FamilyBulkScorer : BulkScorer
{
    /// <summary>Documents of a window: its sums fit into the processor's nearest cache.</summary>
    private const int Window = 2048;

    private const int BitsPerWord = 64;

    private readonly IReadOnlyList<TermCursor> cursors;
    private readonly FieldScores scores;
    private readonly ScoredDocument scored;
    private readonly float[] sums;
    private readonly ulong[] found = new ulong[Window / BitsPerWord];

    public FamilyBulkScorer(Weight weight, IReadOnlyList<TermCursor> cursors, FieldScores scores)
    {
        this.cursors = cursors;
        this.scores = scores;
        scored = new ScoredDocument(weight);
        sums = new float[Window * scores.Count];
        foreach (var cursor in cursors)
            cursor.MoveNext();
    }

    /// <returns>Whether documents are left from <paramref name="max"/> on.</returns>
    public override bool Score(ICollector collector, int max)
    {
        collector.SetScorer(scored);
        while (cursors.Min(cursor => cursor.Doc) is var first && first < max)
        {
            var end = Math.Min(max, first + Window);
            foreach (var cursor in cursors)
                Add(cursor, first, end);
            Collect(collector, first);
        }

        return cursors.Any(cursor => cursor.Doc != DocIdSetIterator.NO_MORE_DOCS);
    }

    private void Add(TermCursor cursor, int first, int end)
    {
        while (cursor.Doc < end)
        {
            var place = cursor.Doc - first;
            found[place / BitsPerWord] |= 1UL << (place % BitsPerWord);
            sums[(place * scores.Count) + cursor.Field] += cursor.WeightedFrequency;
            cursor.MoveNext();
        }
    }

    private void Collect(ICollector collector, int first)
    {
        for (var word = 0; word < found.Length; word++)
        {
            for (var bits = found[word]; bits != 0; bits &= bits - 1)
            {
                var place = (word * BitsPerWord) + BitOperations.TrailingZeroCount(bits);
                var frequencies = sums.AsSpan(place * scores.Count, scores.Count);
                scored.Set(first + place, scores.Score(first + place, frequencies));
                collector.Collect(first + place);
                frequencies.Clear();
            }

            found[word] = 0;
        }
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
