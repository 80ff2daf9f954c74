using Lucene.Net.Index;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Search.Vocabulary;

/// <summary>
/// Keeps one Lucene document for every distinct word of the index, with the keys it can be found by. Inflections and compounds are so worked
/// out once a word, when it first comes into the index, and cost nothing for each time that it stands there.
/// </summary>
internal sealed class VocabularyUpdater(IndexWriter writer)
{
    /// <summary>Documents in which a word must stand for compounds to be split at it: once may be a slip.</summary>
    public const int AttestedIn = 2;

    /// <summary>Growth of the vocabulary after which all compounds are split anew, since more parts are known.</summary>
    private const double RelearnGrowth = 1.25;

    /// <summary>Words that a thread works out at a time: neighbours have parts in common, and the first are written while the others are worked out.</summary>
    private const int WordsTogether = 256;

    /// <summary>Brings the words up to date with the texts, as part of the writer's next commit.</summary>
    /// <param name="learnedFrom">Size of the vocabulary that compounds were last split by; 0 for never.</param>
    /// <returns>The same for the next time.</returns>
    public int Update(int learnedFrom)
    {
        using var reader = writer.GetReader(applyAllDeletes: true);
        var frequencies = ReadFrequencies(reader);
        var known = ReadWords(reader);
        var relearn = frequencies.Count > learnedFrom * RelearnGrowth;
        foreach (var word in known.Where(word => !frequencies.ContainsKey(word)))
            writer.DeleteDocuments(new Term(IndexSchema.Word, word));
        var entry = new WordEntry();
        foreach (var (word, keys) in FindKeys([.. frequencies.Keys.Where(word => relearn || !known.Contains(word))], frequencies))
        {
            var document = entry.Fill(word, keys);
            if (known.Contains(word))
                writer.UpdateDocument(new Term(IndexSchema.Word, word), document);
            else
                writer.AddDocument(document);
        }

        return relearn ? frequencies.Count : learnedFrom;
    }

    /// <summary>The keys of each word, in the words' order, worked out on all processors.</summary>
    private static IEnumerable<(string Word, IReadOnlyCollection<string> Keys)> FindKeys(IReadOnlyList<string> words, Dictionary<string, int> frequencies)
    {
        using var splitters = new ThreadLocal<CompoundSplitter>(() => new CompoundSplitter(word => frequencies.GetValueOrDefault(word) >= AttestedIn));
        var found = words.Chunk(WordsTogether)
            .AsParallel()
            .AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .SelectMany(together => Array.ConvertAll(together, word => (word, WordKeys.Of(word, splitters.Value!))));
        foreach (var word in found)
            yield return word;
    }

    /// <summary>Distinct words of the texts, function words too, with the number of items that have them in the field where most do.</summary>
    private static Dictionary<string, int> ReadFrequencies(IndexReader reader)
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in IndexSchema.TextFields.Append(IndexSchema.Function))
        {
            if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } cursor)
                continue;
            while (cursor.MoveNext())
            {
                var term = cursor.Term.Utf8ToString();
                if (WordKeys.HasKeys(term))
                    frequencies[term] = Math.Max(frequencies.GetValueOrDefault(term), cursor.DocFreq);
            }
        }

        return frequencies;
    }

    private static HashSet<string> ReadWords(IndexReader reader)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (MultiFields.GetTerms(reader, IndexSchema.Word)?.GetEnumerator() is not { } cursor)
            return words;
        while (cursor.MoveNext())
            words.Add(cursor.Term.Utf8ToString());
        return words;
    }
}
