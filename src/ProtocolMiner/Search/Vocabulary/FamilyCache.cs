using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Vocabulary;

/// <summary>
/// What was found of typed words in one opened index. An opened index never changes, people type the same words, and to split a compound
/// takes longer than to find it.
/// </summary>
internal sealed class FamilyCache
{
    /// <summary>Words that are kept; with more it begins anew. A family takes a few kilobytes.</summary>
    private const int MostWords = 5_000;

    private static readonly ConditionalWeakTable<IndexReader, FamilyCache> ByReader = new();

    private readonly ConcurrentDictionary<RelationWeights, ConcurrentDictionary<string, WordFamily>> families = new();
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> parts = new(StringComparer.Ordinal);

    /// <summary>The one of an opened index, gone with it.</summary>
    public static FamilyCache Of(IndexReader reader) => ByReader.GetOrCreateValue(reader);

    public WordFamily Family(string word, RelationWeights weights, Func<string, WordFamily> find) =>
        Bounded(families.GetOrAdd(weights, _ => new ConcurrentDictionary<string, WordFamily>(StringComparer.Ordinal))).GetOrAdd(word, find);

    public IReadOnlyList<string> Parts(string word, Func<string, IReadOnlyList<string>> split) => Bounded(parts).GetOrAdd(word, split);

    private static ConcurrentDictionary<TKey, TValue> Bounded<TKey, TValue>(ConcurrentDictionary<TKey, TValue> kept)
        where TKey : notnull
    {
        if (kept.Count > MostWords)
            kept.Clear();
        return kept;
    }
}
