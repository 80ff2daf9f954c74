namespace ProtocolMiner.Search.Results;

/// <summary>The values of all facts of the items of a segment, in memory: their numbers one item after the other, and where each item's begin.</summary>
internal sealed class FactColumn
{
    private readonly int[] numbers;

    /// <summary>Where the numbers of each document begin, and behind the last one.</summary>
    private readonly int[] starts;

    /// <param name="values">The numbers of the values of each document.</param>
    public FactColumn(IEnumerable<IReadOnlyList<int>> values)
    {
        var (all, begins) = (new List<int>(), new List<int> { 0 });
        foreach (var ofDocument in values)
        {
            all.AddRange(ofDocument);
            begins.Add(all.Count);
        }

        numbers = [.. all];
        starts = [.. begins];
    }

    /// <summary>Counts the values of a document.</summary>
    /// <param name="counts">One a number.</param>
    public void Count(int doc, int[] counts)
    {
        foreach (var number in numbers.AsSpan(starts[doc], starts[doc + 1] - starts[doc]))
            counts[number]++;
    }
}
