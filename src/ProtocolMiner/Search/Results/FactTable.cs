using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Results;

/// <summary>
/// The facts of all items of an opened index, in memory, about twenty bytes an item. Doc values take half a microsecond a hit to read, a copy of
/// them a small part of that; but to make the copy takes as long as counting every item. It is made when so many hits have been counted.
/// </summary>
internal sealed class FactTable
{
    private static readonly ConditionalWeakTable<IndexReader, Maker> ByReader = new();

    private readonly List<SegmentFacts> segments;
    private readonly Dictionary<string, (int First, string[] Values)> values = new(StringComparer.Ordinal);

    private FactTable(IndexReader reader)
    {
        // A value has another ordinal in each segment, and one number in all of them.
        var numbers = new Dictionary<(string Field, string Value), int>();
        foreach (var field in IndexSchema.FacetFields)
        {
            string[] ofField = [.. reader.Leaves.SelectMany(leaf => ReadNames(leaf.AtomicReader.GetSortedSetDocValues(field))).Distinct(StringComparer.Ordinal).Order(SwedishOrder.Instance)];
            values[field] = (Count, ofField);
            foreach (var value in ofField)
                numbers[(field, value)] = Count++;
        }

        segments = [.. reader.Leaves.Select(leaf => new SegmentFacts(ReadDocuments(leaf.AtomicReader, numbers), Count))];
    }

    /// <summary>Number of values of all facts.</summary>
    public int Count { get; }

    /// <summary>The table of an opened index, gone with it; null as long as it does not pay.</summary>
    public static FactTable? Of(IndexReader reader) => ByReader.GetValue(reader, opened => new Maker(opened)).Table;

    /// <summary>Notes that hits were counted without it.</summary>
    public static void AddCounted(IndexReader reader, int hits) => ByReader.GetValue(reader, opened => new Maker(opened)).AddCounted(hits);

    /// <summary>The values of a fact in Swedish order, numbered in that order from a first number on.</summary>
    public (int First, string[] Values) Values(string field) => values[field];

    public SegmentFacts Segment(int number) => segments[number];

    private static string[] ReadNames(SortedSetDocValues? values)
    {
        var names = new string[values?.ValueCount ?? 0];
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < names.Length; ordinal++)
        {
            values!.LookupOrd(ordinal, value);
            names[ordinal] = value.Utf8ToString();
        }

        return names;
    }

    /// <summary>For each document of a segment the numbers of its values.</summary>
    private static List<int[]> ReadDocuments(AtomicReader segment, Dictionary<(string Field, string Value), int> numbers)
    {
        var columns = IndexSchema.FacetFields
            .Select(field => (Field: field, Values: segment.GetSortedSetDocValues(field)))
            .Where(column => column.Values is not null)
            .Select(column => (column.Values, Numbers: Array.ConvertAll(ReadNames(column.Values), name => numbers[(column.Field, name)])))
            .ToList();
        return [.. Enumerable.Range(0, segment.MaxDoc).Select(doc => columns.SelectMany(column => ReadOrdinals(column.Values, doc).Select(ordinal => column.Numbers[ordinal])).ToArray())];
    }

    private static IEnumerable<long> ReadOrdinals(SortedSetDocValues values, int doc)
    {
        values.SetDocument(doc);
        for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
            yield return ordinal;
    }

    private sealed class Maker(IndexReader reader)
    {
        private readonly Lazy<FactTable> table = new(() => new FactTable(reader));
        private readonly int items = reader.MaxDoc;
        private long counted;

        public FactTable? Table => Volatile.Read(ref counted) >= items ? table.Value : null;

        public void AddCounted(int hits) => Interlocked.Add(ref counted, hits);
    }
}
