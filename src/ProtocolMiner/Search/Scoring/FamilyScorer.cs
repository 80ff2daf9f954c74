using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Walks through the items that hold a member of a family, by a heap of cursors with the least document on top.</summary>
internal sealed class FamilyScorer : Scorer
{
    private readonly TermCursor[] heap;
    private readonly Parameters parameters;
    private readonly float[] frequencies;
    private int size;
    private int doc = -1;
    private int freq;

    public FamilyScorer(Weight weight, IReadOnlyList<TermCursor> cursors, Parameters parameters)
        : base(weight)
    {
        this.parameters = parameters;
        frequencies = new float[parameters.Fields.Count];
        heap = [.. cursors];
        foreach (var cursor in heap)
            cursor.MoveNext();
        Array.Sort(heap, (a, b) => a.Doc.CompareTo(b.Doc));
        size = heap.Length;
    }

    /// <param name="Norms">Field lengths, one a field; null where no item of the segment has the field.</param>
    /// <param name="AverageLengths">In words, one a field.</param>
    /// <param name="Weight">Inverse document frequency, boosted.</param>
    internal sealed record Parameters(NumericDocValues?[] Norms, float[] AverageLengths, IReadOnlyList<FieldWeight> Fields, float Weight);

    public override int DocID => doc;

    public override int Freq => freq;

    public override long GetCost() => heap.Sum(cursor => cursor.Cost);

    public override int NextDoc() => Collect();

    public override int Advance(int target)
    {
        while (size > 0 && heap[0].Doc < target)
        {
            heap[0].MoveTo(target);
            Settle();
        }

        return Collect();
    }

    public override float GetScore()
    {
        var sum = 0f;
        for (var field = 0; field < frequencies.Length; field++)
        {
            if (frequencies[field] == 0)
                continue;
            var length = parameters.Norms[field] is { } norms ? ProtocolSimilarity.Lengths[norms.Get(doc) & 0xFF] : 0;
            var norm = 1 - ProtocolSimilarity.B + (ProtocolSimilarity.B * length / parameters.AverageLengths[field]);
            sum += parameters.Fields[field].Weight * frequencies[field] / norm;
        }

        return parameters.Weight * sum * (ProtocolSimilarity.K1 + 1) / (ProtocolSimilarity.K1 + sum);
    }

    /// <summary>Takes all cursors that stand on the least document, and moves them on.</summary>
    private int Collect()
    {
        if (size == 0)
            return doc = NO_MORE_DOCS;
        doc = heap[0].Doc;
        if (doc == NO_MORE_DOCS)
            return doc;
        Array.Clear(frequencies);
        freq = 0;
        while (size > 0 && heap[0].Doc == doc)
        {
            frequencies[heap[0].Field] += heap[0].WeightedFrequency;
            freq++;
            heap[0].MoveNext();
            Settle();
        }

        return doc;
    }

    /// <summary>Restores the heap after its top has moved on.</summary>
    private void Settle()
    {
        var top = heap[0];
        if (top.Doc == NO_MORE_DOCS)
        {
            size--;
            if (size == 0)
                return;
            top = heap[size];
        }

        var hole = 0;
        while (true)
        {
            var child = (2 * hole) + 1;
            if (child >= size)
                break;
            if (child + 1 < size && heap[child + 1].Doc < heap[child].Doc)
                child++;
            if (heap[child].Doc >= top.Doc)
                break;
            heap[hole] = heap[child];
            hole = child;
        }

        heap[hole] = top;
    }
}
