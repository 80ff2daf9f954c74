using System.Runtime.InteropServices;

namespace ProtocolMiner.Search.Results;

/// <summary>
/// The values of some facts of the items of a segment, in memory. What several items have in common is kept once: the less there is to read,
/// the more of it stays in the processor's caches, and to wait for memory is most of what counting takes.
/// </summary>
internal sealed class FactColumn
{
    /// <summary>Sets of values one after the other, each led by how many they are.</summary>
    private readonly int[] sets;

    /// <summary>Where the set of each document begins.</summary>
    private readonly int[] starts;

    /// <param name="values">The numbers of the values of each document.</param>
    public FactColumn(IEnumerable<int[]> values)
    {
        var (all, begins) = (new List<int>(), new List<int>());
        // A set's numbers are its key, read as characters: a dictionary finds characters without a copy of them.
        var known = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ofDocument in values)
        {
            var key = MemoryMarshal.Cast<int, char>(ofDocument);
            if (!known.TryGetValue(key, out var start))
            {
                known[key] = start = all.Count;
                all.Add(ofDocument.Length);
                all.AddRange(ofDocument);
            }

            begins.Add(start);
        }

        sets = [.. all];
        starts = [.. begins];
    }

    /// <summary>Counts the values of a document.</summary>
    /// <param name="counts">One a number.</param>
    public void Count(int doc, int[] counts)
    {
        var start = starts[doc];
        foreach (var number in sets.AsSpan(start + 1, sets[start]))
            counts[number]++;
    }
}
