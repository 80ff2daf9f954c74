namespace ProtocolMiner.Search.Scoring;

/// <summary>Looks ahead in a sorted list: in steps that double, and back by halves (Bentley and Yao, "An Almost Optimal Algorithm for Unbounded Searching", 1976).</summary>
internal static class SortedSearch
{
    /// <summary>The first index, at <paramref name="from"/> or behind, whose value is not below the target; the list's length when there is none.</summary>
    public static int From(ReadOnlySpan<int> sorted, int from, int target)
    {
        if (from >= sorted.Length || sorted[from] >= target)
            return from;
        var step = 1;
        while (from + step < sorted.Length && sorted[from + step] < target)
            (from, step) = (from + step, step * 2);
        var (low, high) = (from + 1, Math.Min(from + step, sorted.Length));
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < target)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
