using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Results;

/// <summary>Counts the values of facts over all hits while they are collected.</summary>
internal sealed class FacetCounter : ICollector
{
    /// <summary>Values of a fact that are told at most: beyond that, a list of persons helps nobody to narrow a search.</summary>
    private const int MostValues = 100;

    /// <summary>The order in which values that are equally frequent are told.</summary>
    public static readonly StringComparer Swedish = StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), ignoreCase: false);

    /// <summary>Hits that are counted at a time, fact by fact: what belongs to one fact then stays near the processor.</summary>
    private const int BatchSize = 1024;

    private readonly FactTables facts;
    private readonly ValueCounts[] counts;
    private readonly int[] batch = new int[BatchSize];
    private int inBatch;
    private int hits;

    public FacetCounter(IndexReader reader)
    {
        facts = FactTables.Of(reader);
        var tables = facts.Tables;
        IsFromTables = tables is not null;
        counts = [.. IndexSchema.FacetFields.Select((field, i) => tables is null ? new DocValueCounts(field) : (ValueCounts)new TableCounts(tables[i]))];
    }

    public bool AcceptsDocsOutOfOrder => true;

    private bool IsFromTables { get; }

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        CountBatch();
        foreach (var field in counts)
            field.SetSegment(context);
    }

    public void Collect(int doc)
    {
        if (inBatch == BatchSize)
            CountBatch();
        batch[inBatch++] = doc;
    }

    /// <summary>The counts. To be called once, when everything is collected.</summary>
    public Facets ReadFacets()
    {
        CountBatch();
        if (!IsFromTables)
            facts.AddCounted(hits);
        return new Facets(Read(IndexSchema.Organ), Read(IndexSchema.Year), Read(IndexSchema.Kind), Read(IndexSchema.Outcome), Read(IndexSchema.Party), Read(IndexSchema.Person));
    }

    private void CountBatch()
    {
        foreach (var field in counts)
            field.Count(batch.AsSpan(0, inBatch));
        hits += inBatch;
        inBatch = 0;
    }

    /// <summary>The most frequent first, of equal ones in Swedish order.</summary>
    private List<FacetCount> Read(string field) =>
        [.. counts[IndexSchema.FacetFields.ToList().IndexOf(field)].Read().OrderByDescending(value => value.Count).Take(MostValues)];

    /// <summary>How often each value of a fact was counted.</summary>
    private abstract class ValueCounts
    {
        public abstract void SetSegment(AtomicReaderContext context);

        public abstract void Count(ReadOnlySpan<int> docs);

        /// <summary>The values that were counted at all, in Swedish order.</summary>
        public abstract IEnumerable<FacetCount> Read();
    }

    private sealed class TableCounts(FactTable table) : ValueCounts
    {
        private readonly int[] counts = new int[table.Names.Count];
        private FactColumn? column;

        public override void SetSegment(AtomicReaderContext context) => column = table.Segment(context.Ord);

        public override void Count(ReadOnlySpan<int> docs) => column?.Count(docs, counts);

        public override IEnumerable<FacetCount> Read() => counts.Index().Where(count => count.Item > 0).Select(count => new FacetCount(table.Names[count.Index], count.Item));
    }

    private sealed class DocValueCounts(string field) : ValueCounts
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
        private SortedSetDocValues? values;
        private int[] ordinals = [];

        public override void SetSegment(AtomicReaderContext context)
        {
            CloseSegment();
            values = context.AtomicReader.GetSortedSetDocValues(field);
            ordinals = new int[values?.ValueCount ?? 0];
        }

        public override void Count(ReadOnlySpan<int> docs)
        {
            if (values is null)
                return;
            foreach (var doc in docs)
            {
                values.SetDocument(doc);
                for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
                    ordinals[ordinal]++;
            }
        }

        public override IEnumerable<FacetCount> Read()
        {
            CloseSegment();
            return counts.OrderBy(pair => pair.Key, Swedish).Select(pair => new FacetCount(pair.Key, pair.Value));
        }

        /// <summary>Ordinals mean something within one segment only: its counts are added up by value.</summary>
        private void CloseSegment()
        {
            var value = new BytesRef();
            for (var ordinal = 0; ordinal < ordinals.Length; ordinal++)
            {
                if (ordinals[ordinal] is not (> 0 and var count))
                    continue;
                values!.LookupOrd(ordinal, value);
                var name = value.Utf8ToString();
                counts[name] = counts.GetValueOrDefault(name) + count;
            }

            ordinals = [];
        }
    }
}
