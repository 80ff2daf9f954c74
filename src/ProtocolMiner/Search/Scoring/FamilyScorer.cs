using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Walks through the items that hold a member of a family, or what stands for it, one after the other, and scores them.</summary>
internal sealed class FamilyScorer : Scorer
{
    private readonly CursorHeap heap;
    private readonly IReadOnlyList<Scorer> substitutes;
    private readonly FieldScores scores;
    private readonly float[] frequencies;
    private int doc = -1;
    private int freq;

    public FamilyScorer(Weight weight, CursorHeap heap, IReadOnlyList<Scorer> substitutes, FieldScores scores)
        : base(weight)
    {
        this.heap = heap;
        this.substitutes = substitutes;
        this.scores = scores;
        frequencies = new float[scores.Count];
        foreach (var substitute in substitutes)
            substitute.NextDoc();
    }

    public override int DocID => doc;

    public override int Freq => Math.Max(1, freq);

    public override long GetCost() => heap.Cost;

    public override int NextDoc() => Advance(doc + 1);

    public override int Advance(int target)
    {
        heap.MoveTo(target);
        foreach (var substitute in substitutes.Where(substitute => substitute.DocID < target))
            substitute.Advance(target);
        return Collect();
    }

    public override float GetScore() =>
        freq > 0 ? scores.Score(doc, frequencies) : substitutes.Where(substitute => substitute.DocID == doc).Sum(substitute => substitute.GetScore());

    /// <summary>Takes all cursors that stand on the least document, and moves them on.</summary>
    private int Collect()
    {
        doc = substitutes.Aggregate(heap.Doc, (least, substitute) => Math.Min(least, substitute.DocID));
        if (doc == NO_MORE_DOCS)
            return doc;
        Array.Clear(frequencies);
        freq = 0;
        while (heap.Doc == doc)
        {
            frequencies[heap.Top.Field] += heap.Top.WeightedFrequency;
            freq++;
            heap.MoveTopNext();
        }

        return doc;
    }
}
