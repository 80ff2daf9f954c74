using Lucene.Net.Index;
using Lucene.Net.Util;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Results;

/// <summary>How often each value of a fact stands in the items that are counted.</summary>
internal interface IFactCounts
{
    void SetSegment(AtomicReaderContext context);

    void Count(int doc);

    /// <param name="found">Documents, by their places from a first one on, which is a multiple of 64.</param>
    void Count(int first, WindowBits found);

    /// <summary>The values of a fact that were counted, in Swedish order. To be called when everything is counted.</summary>
    IEnumerable<FacetCount> Read(string field);
}

/// <summary>Counts by a table in memory.</summary>
internal sealed class TableCounts(FactTable table) : IFactCounts
{
    private readonly int[] counts = new int[table.Count];
    private SegmentFacts? segment;

    public void SetSegment(AtomicReaderContext context) => segment = table.Segment(context.Ord);

    public void Count(int doc) => segment!.Count(doc, counts);

    public void Count(int first, WindowBits found) => segment!.Count(first, found, counts);

    public IEnumerable<FacetCount> Read(string field)
    {
        var (first, values) = table.Values(field);
        for (var i = 0; i < values.Length; i++)
        {
            if (counts[first + i] > 0)
                yield return new FacetCount(values[i], counts[first + i]);
        }
    }
}

/// <summary>Counts by the doc values of the index.</summary>
internal sealed class DocValueCounts(IndexReader reader) : IFactCounts
{
    /// <summary>By field and value.</summary>
    private readonly Dictionary<string, Dictionary<string, int>> counts =
        IndexSchema.FacetFields.ToDictionary(field => field, _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly SortedSetDocValues?[] values = new SortedSetDocValues?[IndexSchema.FacetFields.Count];
    private readonly int[][] ordinals = [.. IndexSchema.FacetFields.Select(_ => Array.Empty<int>())];
    private int counted;

    public void SetSegment(AtomicReaderContext context)
    {
        CloseSegment();
        for (var field = 0; field < values.Length; field++)
        {
            values[field] = context.AtomicReader.GetSortedSetDocValues(IndexSchema.FacetFields[field]);
            ordinals[field] = new int[values[field]?.ValueCount ?? 0];
        }
    }

    public void Count(int doc)
    {
        counted++;
        for (var field = 0; field < values.Length; field++)
        {
            if (values[field] is not { } present)
                continue;
            present.SetDocument(doc);
            for (var ordinal = present.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = present.NextOrd())
                ordinals[field][ordinal]++;
        }
    }

    public void Count(int first, WindowBits found)
    {
        foreach (var place in found)
            Count(first + place);
    }

    public IEnumerable<FacetCount> Read(string field)
    {
        CloseSegment();
        // As records in a list: what sorts pairs with numbers in them is not compiled ahead, and a single search waits for it.
        var ofField = new List<FacetCount>();
        foreach (var (value, count) in counts[field])
            ofField.Add(new FacetCount(value, count));
        ofField.Sort((one, other) => SwedishOrder.Instance.Compare(one.Value, other.Value));
        return ofField;
    }

    /// <summary>Ordinals mean something within one segment only: its counts are added up by value.</summary>
    private void CloseSegment()
    {
        FactTable.AddCounted(reader, counted);
        counted = 0;
        var value = new BytesRef();
        for (var field = 0; field < values.Length; field++)
        {
            for (var ordinal = 0; ordinal < ordinals[field].Length; ordinal++)
            {
                if (ordinals[field][ordinal] is not (> 0 and var count))
                    continue;
                values[field]!.LookupOrd(ordinal, value);
                var ofField = counts[IndexSchema.FacetFields[field]];
                var name = value.Utf8ToString();
                ofField[name] = ofField.GetValueOrDefault(name) + count;
            }

            ordinals[field] = [];
        }
    }
}
