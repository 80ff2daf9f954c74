namespace ProtocolMiner.Search.Scoring;

/// <summary>Looks at the positions of families in one document after the other.</summary>
internal sealed class NearMatcher(IReadOnlyList<CursorHeap> heaps, Nearness nearness, Ranking ranking)
{
    private readonly NearCounter counter = new(nearness, ranking);
    private readonly List<Occurrence>[] places = [.. heaps.Select(_ => new List<Occurrence>())];

    /// <summary>How often the families stand near one another in a document, weighed (<see cref="NearCounter"/>); 0 when they do not.</summary>
    /// <param name="doc">Behind all that were asked for before.</param>
    public float Frequency(int doc)
    {
        foreach (var heap in heaps)
        {
            heap.MoveTo(doc);
            if (heap.Doc != doc)
                return 0;
        }

        for (var family = 0; family < heaps.Count; family++)
            ReadPlaces(heaps[family], doc, places[family]);
        return counter.Count(places);
    }

    private static void ReadPlaces(CursorHeap heap, int doc, List<Occurrence> found)
    {
        found.Clear();
        while (heap.Doc == doc)
        {
            foreach (var position in heap.Top.Positions())
                found.Add(new Occurrence(heap.Top.Field, position, heap.Top.Weight));
            heap.MoveTopNext();
        }
    }
}
