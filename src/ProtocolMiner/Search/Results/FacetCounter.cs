using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Results;

/// <summary>Counts the values of facts over all hits while they are collected.</summary>
internal sealed class FacetCounter : ICollector
{
    /// <summary>Values of a fact that are told at most: beyond that, a list of persons helps nobody to narrow a search.</summary>
    private const int MostValues = 100;

    private readonly Dictionary<string, int>[] counts = [.. IndexSchema.FacetFields.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly SortedSetDocValues?[] values = new SortedSetDocValues?[IndexSchema.FacetFields.Count];
    private readonly int[]?[] ordinals = new int[]?[IndexSchema.FacetFields.Count];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        CloseSegment();
        for (var field = 0; field < values.Length; field++)
        {
            values[field] = context.AtomicReader.GetSortedSetDocValues(IndexSchema.FacetFields[field]);
            ordinals[field] = values[field] is { } present ? new int[present.ValueCount] : null;
        }
    }

    public void Collect(int doc)
    {
        for (var field = 0; field < values.Length; field++)
        {
            if (values[field] is not { } present)
                continue;
            present.SetDocument(doc);
            for (var ordinal = present.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = present.NextOrd())
                ordinals[field]![ordinal]++;
        }
    }

    /// <summary>The counts. To be called once, when everything is collected.</summary>
    public Facets ReadFacets()
    {
        CloseSegment();
        return new Facets(Read(IndexSchema.Organ), Read(IndexSchema.Year), Read(IndexSchema.Kind), Read(IndexSchema.Outcome), Read(IndexSchema.Party), Read(IndexSchema.Person));
    }

    private List<FacetCount> Read(string field)
    {
        var index = IndexSchema.FacetFields.ToList().IndexOf(field);
        return [.. counts[index]
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false))
            .Take(MostValues)
            .Select(pair => new FacetCount(pair.Key, pair.Value))];
    }

    /// <summary>Ordinals mean something within one segment only: its counts are added up by value.</summary>
    private void CloseSegment()
    {
        var value = new BytesRef();
        for (var field = 0; field < values.Length; field++)
        {
            for (var ordinal = 0; ordinal < (ordinals[field]?.Length ?? 0); ordinal++)
            {
                if (ordinals[field]![ordinal] is not (> 0 and var count))
                    continue;
                values[field]!.LookupOrd(ordinal, value);
                var name = value.Utf8ToString();
                counts[field][name] = counts[field].GetValueOrDefault(name) + count;
            }

            ordinals[field] = null;
        }
    }
}
