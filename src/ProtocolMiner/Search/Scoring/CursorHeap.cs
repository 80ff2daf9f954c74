using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Cursors ordered by their document, the least on top: a binary heap.</summary>
internal sealed class CursorHeap
{
    private readonly TermCursor[] heap;
    private int size;

    public CursorHeap(IEnumerable<TermCursor> cursors)
    {
        heap = [.. cursors];
        foreach (var cursor in heap)
            cursor.MoveNext();
        Array.Sort(heap, (a, b) => a.Doc.CompareTo(b.Doc));
        size = heap.Length;
    }

    /// <summary>The cursor with the least document.</summary>
    public TermCursor Top => heap[0];

    /// <summary>The least document; NO_MORE_DOCS at the end.</summary>
    public int Doc => size == 0 ? DocIdSetIterator.NO_MORE_DOCS : heap[0].Doc;

    public long Cost => heap.Sum(cursor => cursor.Cost);

    public void MoveTopNext()
    {
        heap[0].MoveNext();
        Settle();
    }

    /// <summary>Moves all cursors to the first document that is not before the target.</summary>
    public void MoveTo(int target)
    {
        while (Doc < target)
        {
            heap[0].MoveTo(target);
            Settle();
        }
    }

    private void Settle()
    {
        var moved = heap[0];
        if (moved.Doc == DocIdSetIterator.NO_MORE_DOCS)
        {
            size--;
            if (size == 0)
                return;
            moved = heap[size];
        }

        var hole = 0;
        while (true)
        {
            var child = (2 * hole) + 1;
            if (child >= size)
                break;
            if (child + 1 < size && heap[child + 1].Doc < heap[child].Doc)
                child++;
            if (heap[child].Doc >= moved.Doc)
                break;
            heap[hole] = heap[child];
            hole = child;
        }

        heap[hole] = moved;
    }
}
