using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Items;

/// <summary>Reads the facts of many items from doc values and term lists, which spares reading the items themselves.</summary>
internal sealed class ItemFactsReader(IndexReader reader)
{
    private readonly Dictionary<string, string> shared = new(StringComparer.Ordinal);

    /// <param name="entries">Rising.</param>
    public IReadOnlyList<ItemFacts> Read(IReadOnlySet<int> entries)
    {
        var numbers = ReadTerms(IndexSchema.Number, entries);
        var cases = ReadTerms(IndexSchema.Case, entries);
        var facts = new List<ItemFacts>(entries.Count);
        foreach (var leaf in reader.Leaves)
        {
            var segment = new SegmentFacts(leaf.AtomicReader);
            foreach (var entry in entries.Where(entry => entry >= leaf.DocBase && entry < leaf.DocBase + leaf.AtomicReader.MaxDoc))
            {
                var doc = entry - leaf.DocBase;
                facts.Add(new ItemFacts(
                    entry,
                    KebabCase.Parse<DocumentKind>(segment.Values(segment.Kinds, doc).FirstOrDefault() ?? "") ?? DocumentKind.Other,
                    segment.Values(segment.Bodies, doc).Select(Share).FirstOrDefault(),
                    segment.Date(doc),
                    numbers.GetValueOrDefault(entry)?[0],
                    [.. segment.Values(segment.Parties, doc).Select(Share)],
                    cases.GetValueOrDefault(entry) ?? []));
            }
        }

        return facts;
    }

    /// <summary>One string for all items that have the same.</summary>
    private string Share(string value) => shared.TryGetValue(value, out var known) ? known : shared[value] = value;

    /// <summary>The values of a field that is indexed whole but has no doc values.</summary>
    private Dictionary<int, List<string>> ReadTerms(string field, IReadOnlySet<int> entries)
    {
        var found = new Dictionary<int, List<string>>();
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } cursor)
            return found;
        DocsEnum? docs = null;
        while (cursor.MoveNext())
        {
            var value = cursor.Term.Utf8ToString();
            docs = cursor.Docs(MultiFields.GetLiveDocs(reader), docs, DocsFlags.NONE);
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (!entries.Contains(docs.DocID))
                    continue;
                if (!found.TryGetValue(docs.DocID, out var values))
                    found[docs.DocID] = values = [];
                values.Add(value);
            }
        }

        return found;
    }

    private sealed class SegmentFacts(AtomicReader segment)
    {
        private readonly NumericDocValues? days = segment.GetNumericDocValues(IndexSchema.Date);
        private readonly BytesRef value = new();

        public SortedSetDocValues? Kinds { get; } = segment.GetSortedSetDocValues(IndexSchema.Kind);

        public SortedSetDocValues? Bodies { get; } = segment.GetSortedSetDocValues(IndexSchema.Organ);

        public SortedSetDocValues? Parties { get; } = segment.GetSortedSetDocValues(IndexSchema.Party);

        public IEnumerable<string> Values(SortedSetDocValues? field, int doc)
        {
            if (field is null)
                yield break;
            field.SetDocument(doc);
            for (var ordinal = field.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = field.NextOrd())
            {
                field.LookupOrd(ordinal, value);
                yield return value.Utf8ToString();
            }
        }

        public DateOnly? Date(int doc) =>
            days?.Get(doc) is { } day and > 0 && DateOnly.TryParseExact(day.ToString(CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                ? date
                : null;
    }
}
