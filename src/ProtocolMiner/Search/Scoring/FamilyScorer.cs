using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Walks through the items that hold a member of a family, and scores them by BM25F.</summary>
internal sealed class FamilyScorer : Scorer
{
    private readonly CursorHeap heap;
    private readonly Parameters parameters;
    private readonly float[] frequencies;
    private int doc = -1;
    private int freq;

    public FamilyScorer(Weight weight, CursorHeap heap, Parameters parameters)
        : base(weight)
    {
        this.heap = heap;
        this.parameters = parameters;
        frequencies = new float[parameters.Ranking.Fields.Count];
    }

    /// <param name="Norms">Field lengths, one a field; null where no item of the segment has the field.</param>
    /// <param name="AverageLengths">In words, one a field.</param>
    /// <param name="Weight">Inverse document frequency, boosted.</param>
    internal sealed record Parameters(NumericDocValues?[] Norms, float[] AverageLengths, Ranking Ranking, float Weight);

    public override int DocID => doc;

    public override int Freq => freq;

    public override long GetCost() => heap.Cost;

    public override int NextDoc() => Collect();

    public override int Advance(int target)
    {
        heap.MoveTo(target);
        return Collect();
    }

    public override float GetScore()
    {
        var ranking = parameters.Ranking;
        var sum = 0f;
        for (var field = 0; field < frequencies.Length; field++)
        {
            if (frequencies[field] == 0)
                continue;
            var length = parameters.Norms[field] is { } norms ? ProtocolSimilarity.Lengths[norms.Get(doc) & 0xFF] : 0;
            var norm = 1 - ranking.LengthPenalty + (ranking.LengthPenalty * length / parameters.AverageLengths[field]);
            sum += ranking.Fields[field].Weight * frequencies[field] / norm;
        }

        return parameters.Weight * ranking.Saturate(sum);
    }

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
