namespace ProtocolMiner.Search.Results;

/// <summary>The values of one fact of all items of a segment, in memory: their numbers, and where each item's begin.</summary>
internal sealed class FactColumn
{
    private readonly int[] numbers;

    /// <summary>Where the numbers of each document begin, and behind the last one; null when every document has exactly one.</summary>
    private readonly int[]? starts;

    /// <param name="values">The numbers of the values of each document.</param>
    public FactColumn(IEnumerable<IReadOnlyList<int>> values)
    {
        var (all, begins) = (new List<int>(), new List<int>());
        foreach (var ofDocument in values)
        {
            begins.Add(all.Count);
            all.AddRange(ofDocument);
        }

        begins.Add(all.Count);
        numbers = [.. all];
        starts = begins.Index().All(begin => begin.Index == begin.Item) ? null : [.. begins];
    }

    /// <summary>Counts the values of several documents.</summary>
    /// <param name="counts">One a value.</param>
    public void Count(ReadOnlySpan<int> docs, int[] counts)
    {
        if (starts is null)
        {
            foreach (var doc in docs)
                counts[numbers[doc]]++;
            return;
        }

        foreach (var doc in docs)
        {
            for (var i = starts[doc]; i < starts[doc + 1]; i++)
                counts[numbers[i]]++;
        }
    }
}
