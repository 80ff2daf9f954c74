namespace ProtocolMiner.Search.Scoring;

/// <summary>An occurrence of a family in an item.</summary>
/// <param name="Field">Index of the field.</param>
/// <param name="Position">0-based place in words.</param>
/// <param name="Weight">That of the family member.</param>
internal readonly record struct Occurrence(int Field, int Position, float Weight);

/// <summary>
/// Counts the occurrences of a first family that have one of each other family near. Both lists are gone through side by side, each
/// occurrence of the first with those in its window only.
/// </summary>
internal sealed class NearCounter(Nearness nearness, Ranking ranking)
{
    /// <param name="places">A list of occurrences a family, ordered by field and position; the lists are sorted where they stand.</param>
    /// <returns>The occurrences, weighed by their field and their weakest member.</returns>
    public float Count(IReadOnlyList<List<Occurrence>> places)
    {
        foreach (var list in places)
            list.Sort((a, b) => a.Field != b.Field ? a.Field.CompareTo(b.Field) : a.Position.CompareTo(b.Position));
        Span<int> from = stackalloc int[places.Count];
        var sum = 0f;
        foreach (var first in places[0])
        {
            var weakest = first.Weight;
            for (var family = 1; family < places.Count && weakest > 0; family++)
                weakest = Math.Min(weakest, BestNear(first, places[family], family, ref from[family]));
            sum += weakest * ranking.Fields[first.Field].Weight;
        }

        return sum;
    }

    /// <param name="from">Where the window began for the occurrence before; later ones begin no earlier.</param>
    private float BestNear(Occurrence first, List<Occurrence> others, int step, ref int from)
    {
        var reach = step + nearness.Window;
        var earliest = nearness.Ordered ? first.Position + 1 : first.Position - reach;
        while (from < others.Count && (others[from].Field < first.Field || (others[from].Field == first.Field && others[from].Position < earliest)))
            from++;
        var best = 0f;
        for (var i = from; i < others.Count && others[i].Field == first.Field && others[i].Position <= first.Position + reach; i++)
            best = Math.Max(best, others[i].Weight);
        return best;
    }
}
