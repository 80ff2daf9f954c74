using System.Numerics;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Results;

/// <summary>
/// The values of all facts of the items of a segment, in memory. Those that many items have are kept as a bit an item, and counted for 64
/// items at once; the others, such as names, one item after the other. To wait for memory is most of what counting takes, and so there is
/// less to read.
/// </summary>
internal sealed class SegmentFacts
{
    /// <summary>The share of the items from which on a value is common: a bit of each item takes the room of one number for 32 of them.</summary>
    private const double CommonShare = 1.0 / 32;

    /// <summary>Numbers of the common values.</summary>
    private readonly int[] common;

    /// <summary>For 64 documents after the other, the bits of each common value.</summary>
    private readonly ulong[] bits;

    /// <summary>Numbers of the other values, document by document.</summary>
    private readonly int[] rare;

    /// <summary>Where the other values of each document begin, and behind the last one.</summary>
    private readonly int[] starts;

    /// <param name="documents">For each document the numbers of its values.</param>
    /// <param name="values">Number of all values.</param>
    public SegmentFacts(IReadOnlyList<int[]> documents, int values)
    {
        var counts = new int[values];
        foreach (var number in documents.SelectMany(document => document))
            counts[number]++;
        common = [.. Enumerable.Range(0, values).Where(number => counts[number] >= Math.Max(1, CommonShare * documents.Count))];
        var places = Enumerable.Repeat(-1, values).ToArray();
        for (var place = 0; place < common.Length; place++)
            places[common[place]] = place;
        bits = new ulong[((documents.Count / WindowBits.BitsPerWord) + 1) * common.Length];
        starts = new int[documents.Count + 1];
        var others = new List<int>();
        for (var doc = 0; doc < documents.Count; doc++)
        {
            foreach (var number in documents[doc])
            {
                if (places[number] >= 0)
                    bits[Row(doc) + places[number]] |= 1UL << doc;
                else
                    others.Add(number);
            }

            starts[doc + 1] = others.Count;
        }

        rare = [.. others];
    }

    /// <summary>Counts the values of a document.</summary>
    /// <param name="counts">One a number.</param>
    public void Count(int doc, int[] counts)
    {
        CountCommon(Row(doc), 1UL << doc, counts);
        CountRare(doc, counts);
    }

    /// <summary>Counts the values of documents.</summary>
    /// <param name="found">The documents, by their places from a first one on, which is a multiple of 64.</param>
    /// <param name="counts">One a number.</param>
    public void Count(int first, WindowBits found, int[] counts)
    {
        var words = found.Words;
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] != 0)
                CountCommon(Row(first + (word * WindowBits.BitsPerWord)), words[word], counts);
        }

        foreach (var place in found)
            CountRare(first + place, counts);
    }

    /// <summary>Where the bits of a document and its neighbours begin.</summary>
    private int Row(int doc) => doc / WindowBits.BitsPerWord * common.Length;

    private void CountCommon(int row, ulong found, int[] counts)
    {
        var ofRow = bits.AsSpan(row, common.Length);
        for (var value = 0; value < ofRow.Length; value++)
            counts[common[value]] += BitOperations.PopCount(ofRow[value] & found);
    }

    private void CountRare(int doc, int[] counts)
    {
        for (var i = starts[doc]; i < starts[doc + 1]; i++)
            counts[rare[i]]++;
    }
}
