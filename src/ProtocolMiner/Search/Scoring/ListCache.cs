using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Lists of scored items that were worked out in one opened index, which never changes. People search for the same words, turn to the next
/// page of a search and narrow it by facts: the words of a query are then hardly ever new.
/// </summary>
/// <remarks>
/// Kept in two generations, of which the older is dropped when the younger has half of the room: what was asked for lately stays, as in a
/// cache that drops the least recently used.
/// </remarks>
internal sealed class ListCache
{
    /// <summary>Bytes that are kept for each item of the index: eight are a list that holds them all.</summary>
    private const int BytesPerItem = 64;

    /// <summary>Bytes that are kept at most, and would be for a million items.</summary>
    private const long MostBytes = 64 << 20;

    private static readonly ConditionalWeakTable<IndexReader, ListCache> ByReader = new();

    private readonly Lock held = new();
    private readonly long room;
    private Dictionary<ListKey, ScoredItems[]> young = [];
    private Dictionary<ListKey, ScoredItems[]> old = [];
    private long youngSize;

    private ListCache(IndexReader reader) => room = Math.Min(MostBytes, (long)reader.MaxDoc * BytesPerItem);

    /// <summary>The one of an opened index, gone with it.</summary>
    public static ListCache Of(IndexReader reader) => ByReader.GetValue(reader, opened => new ListCache(opened));

    /// <param name="find">Works the lists out, one a segment.</param>
    public ScoredItems[] Get(ListKey key, Func<ScoredItems[]> find)
    {
        lock (held)
        {
            if (young.TryGetValue(key, out var kept))
                return kept;
            if (old.TryGetValue(key, out kept))
            {
                Keep(key, kept);
                return kept;
            }
        }

        var found = find();
        lock (held)
            Keep(key, found);
        return found;
    }

    private void Keep(ListKey key, ScoredItems[] lists)
    {
        var size = lists.Sum(list => list.Size);
        if (size > room / 2 || !young.TryAdd(key, lists))
            return;
        youngSize += size;
        if (youngSize <= room / 2)
            return;
        (old, young) = (young, []);
        youngSize = 0;
    }
}
