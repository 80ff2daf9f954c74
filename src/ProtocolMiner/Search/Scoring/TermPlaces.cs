using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// In which segments and fields of an opened index words stand. A family has hundreds of words, and to look each up in the dictionary of each
/// field and segment takes longer than to read where the rarer ones stand. An opened index never changes: what was looked up is kept.
/// </summary>
internal sealed class TermPlaces
{
    /// <summary>Words that are kept; with more it begins anew. One takes about a hundred bytes for each field and segment that it stands in.</summary>
    private const int MostWords = 100_000;

    private static readonly ConditionalWeakTable<IndexReader, TermPlaces> ByReader = new();

    private readonly IndexReader reader;
    /// <summary>By the fields that were asked for, and by word.</summary>
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, TermPlace[]>> kept = new(StringComparer.Ordinal);
    private int words;

    private TermPlaces(IndexReader reader) => this.reader = reader;

    /// <summary>Those of an opened index, gone with it.</summary>
    public static TermPlaces Of(IndexReader reader) => ByReader.GetValue(reader, opened => new TermPlaces(opened));

    /// <summary>Items that have a word, in the field where most do.</summary>
    public int Frequency(string word) => Frequency(Find([word], IndexSchema.TextFields)[0], IndexSchema.TextFields.Count);

    /// <summary>The same of a word that was looked up.</summary>
    public static int Frequency(TermPlace[] places, int fields)
    {
        Span<int> items = stackalloc int[fields];
        foreach (var place in places)
            items[place.Field] += place.Items;
        var most = 0;
        foreach (var inField in items)
            most = Math.Max(most, inField);
        return most;
    }

    /// <summary>The places of each of several words, in their order.</summary>
    public TermPlace[][] Find(IReadOnlyList<string> wanted, IReadOnlyList<string> fields)
    {
        if (Volatile.Read(ref words) > MostWords)
        {
            kept.Clear();
            Volatile.Write(ref words, 0);
        }

        var found = new TermPlace[wanted.Count][];
        var unknown = new List<int>();
        var known = kept.GetOrAdd(string.Join(' ', fields), _ => new ConcurrentDictionary<string, TermPlace[]>(StringComparer.Ordinal));
        for (var i = 0; i < wanted.Count; i++)
        {
            if (known.TryGetValue(wanted[i], out var places))
                found[i] = places;
            else
                unknown.Add(i);
        }

        if (unknown.Count == 0)
            return found;
        var lookedUp = LookUp([.. unknown.Select(i => new BytesRef(wanted[i]))], fields);
        for (var i = 0; i < unknown.Count; i++)
            known[wanted[unknown[i]]] = found[unknown[i]] = [.. lookedUp[i]];
        Interlocked.Add(ref words, unknown.Count);
        return found;
    }

    private List<TermPlace>[] LookUp(BytesRef[] terms, IReadOnlyList<string> fields)
    {
        List<TermPlace>[] found = [.. terms.Select(_ => new List<TermPlace>())];
        // In the order of the dictionary, which a cursor goes through the fastest.
        var ordered = Enumerable.Range(0, terms.Length).OrderBy(i => terms[i]).ToList();
        foreach (var leaf in reader.Leaves)
        {
            for (var field = 0; field < fields.Count; field++)
            {
                if (leaf.AtomicReader.GetTerms(fields[field])?.GetEnumerator() is not { } cursor)
                    continue;
                foreach (var i in ordered)
                {
                    if (cursor.SeekExact(terms[i]))
                        found[i].Add(new TermPlace(leaf.Ord, field, cursor.GetTermState(), cursor.DocFreq));
                }
            }
        }

        return found;
    }
}

/// <summary>A word in a field of a segment.</summary>
/// <param name="Segment">The segment's number in the index.</param>
/// <param name="Field">The field's number among those that were asked for.</param>
/// <param name="State">Where the word's list of documents stands.</param>
/// <param name="Items">Number of documents in that list.</param>
internal readonly record struct TermPlace(int Segment, int Field, TermState State, int Items);
