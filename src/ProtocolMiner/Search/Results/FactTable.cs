using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Results;

/// <summary>The values of one fact of all items of an opened index, in memory.</summary>
internal sealed class FactTable
{
    private readonly List<FactColumn?> segments;

    /// <param name="order">The order in which values are numbered.</param>
    public FactTable(IndexReader reader, string field, IComparer<string> order)
    {
        var opened = reader.Leaves.Select(leaf => leaf.AtomicReader.GetSortedSetDocValues(field)).ToList();
        // A value has another ordinal in each segment, and one number in all of them.
        var names = opened.Select(values => values is null ? [] : ReadNames(values)).ToList();
        Names = [.. names.SelectMany(ofSegment => ofSegment).Distinct(StringComparer.Ordinal).Order(order)];
        var numbers = Names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        segments = [.. reader.Leaves.Select(leaf => opened[leaf.Ord] is { } values
            ? new FactColumn(Read(values, leaf.AtomicReader.MaxDoc, [.. names[leaf.Ord].Select(name => numbers[name])]))
            : null)];
    }

    /// <summary>The values by their numbers.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The values in a segment; null when no item there has the fact.</summary>
    public FactColumn? Segment(int number) => segments[number];

    private static string[] ReadNames(SortedSetDocValues values)
    {
        var names = new string[values.ValueCount];
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            values.LookupOrd(ordinal, value);
            names[ordinal] = value.Utf8ToString();
        }

        return names;
    }

    private static IEnumerable<IReadOnlyList<int>> Read(SortedSetDocValues values, int documents, int[] numbers)
    {
        var ofDocument = new List<int>();
        for (var doc = 0; doc < documents; doc++)
        {
            ofDocument.Clear();
            values.SetDocument(doc);
            for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
                ofDocument.Add(numbers[ordinal]);
            yield return ofDocument;
        }
    }
}
