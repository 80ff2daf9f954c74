using System.Globalization;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Results;

/// <summary>
/// The facts of all items of an opened index, in memory, about thirty bytes an item. Doc values take half a microsecond a hit to read, a copy of
/// them a small part of that; but to make the copy takes as long as counting every item. It is made when so many hits have been counted.
/// </summary>
internal sealed class FactTable
{
    private static readonly ConditionalWeakTable<IndexReader, Maker> ByReader = new();

    private readonly List<FactColumn> segments;

    private FactTable(IndexReader reader)
    {
        var order = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);
        // A value has another ordinal in each segment, and one number in all of them.
        var names = reader.Leaves.Select(leaf => OpenFields(leaf).ConvertAll(ReadNames)).ToList();
        Values = [.. IndexSchema.FacetFields.SelectMany((field, i) => names.SelectMany(ofSegment => ofSegment[i]).Distinct(StringComparer.Ordinal).Order(order).Select(name => new FactValue(field, name)))];
        var numbers = Values.Index().ToDictionary(value => value.Item, value => value.Index);
        segments = [.. reader.Leaves.Select(leaf => new FactColumn(Read(
            OpenFields(leaf), [.. names[leaf.Ord].Select((ofField, i) => ofField.Select(name => numbers[new(IndexSchema.FacetFields[i], name)]).ToArray())], leaf.AtomicReader.MaxDoc)))];
    }

    /// <summary>All values by their numbers, fact by fact, in Swedish order.</summary>
    public IReadOnlyList<FactValue> Values { get; }

    /// <summary>The table of an opened index, gone with it; null as long as it does not pay.</summary>
    public static FactTable? Of(IndexReader reader) => ByReader.GetValue(reader, opened => new Maker(opened)).Table;

    /// <summary>Notes that hits were counted without it.</summary>
    public static void AddCounted(IndexReader reader, int hits) => ByReader.GetValue(reader, opened => new Maker(opened)).AddCounted(hits);

    public FactColumn Segment(int number) => segments[number];

    private static List<SortedSetDocValues?> OpenFields(AtomicReaderContext leaf) =>
        [.. IndexSchema.FacetFields.Select(leaf.AtomicReader.GetSortedSetDocValues)];

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

    /// <param name="numbers">Of each field, the numbers of its ordinals.</param>
    private static IEnumerable<IReadOnlyList<int>> Read(List<SortedSetDocValues?> fields, int[][] numbers, int documents)
    {
        var ofDocument = new List<int>();
        for (var doc = 0; doc < documents; doc++)
        {
            ofDocument.Clear();
            for (var field = 0; field < fields.Count; field++)
            {
                if (fields[field] is not { } values)
                    continue;
                values.SetDocument(doc);
                for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
                    ofDocument.Add(numbers[field][ordinal]);
            }

            yield return ofDocument;
        }
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

/// <param name="Field">One of <see cref="IndexSchema.FacetFields"/>.</param>
internal sealed record FactValue(string Field, string Value);
