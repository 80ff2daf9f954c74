using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
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

    /// <summary>Brings the words up to date with the texts, as part of the writer's next commit.</summary>
    /// <param name="learnedFrom">Size of the vocabulary that compounds were last split by; 0 for never.</param>
    /// <returns>The same for the next time.</returns>
    public int Update(int learnedFrom)
    {
        using var reader = writer.GetReader(applyAllDeletes: true);
        var frequencies = ReadFrequencies(reader);
        var known = ReadWords(reader);
        var relearn = frequencies.Count > learnedFrom * RelearnGrowth;
        var splitter = new CompoundSplitter(word => frequencies.GetValueOrDefault(word) >= AttestedIn);
        foreach (var word in known.Where(word => !frequencies.ContainsKey(word)))
            writer.DeleteDocuments(new Term(IndexSchema.Word, word));
        foreach (var word in frequencies.Keys.Where(word => relearn || !known.Contains(word)))
            writer.UpdateDocument(new Term(IndexSchema.Word, word), Describe(word, splitter));
        return relearn ? frequencies.Count : learnedFrom;
    }

    private static Document Describe(string word, CompoundSplitter splitter)
    {
        var document = new Document
        {
            new StringField(IndexSchema.Word, word, Field.Store.NO),
            new BinaryDocValuesField(IndexSchema.Word, new BytesRef(word)),
        };
        foreach (var key in WordKeys.Of(word, splitter))
            document.Add(new StringField(IndexSchema.WordKey, key, Field.Store.NO));
        return document;
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
