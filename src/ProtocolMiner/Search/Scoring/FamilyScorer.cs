using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Walks through the items that hold a member of a family, one after the other, and scores them.</summary>
internal sealed class FamilyScorer(Weight weight, CursorHeap heap, FieldScores scores) : Scorer(weight)
{
    private readonly float[] frequencies = new float[scores.Count];
    private int doc = -1;
    private int freq;

    public override int DocID => doc;

    public override int Freq => freq;

    public override long GetCost() => heap.Cost;

    public override int NextDoc() => Collect();

    public override int Advance(int target)
    {
        heap.MoveTo(target);
        return Collect();
    }

    public override float GetScore() => scores.Score(doc, frequencies);

    /// <summary>Takes all cursors that stand on the least document, and moves them on.</summary>
    private int Collect()
    {
        doc = heap.Doc;
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
