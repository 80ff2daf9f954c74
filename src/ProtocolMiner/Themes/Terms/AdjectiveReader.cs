using ProtocolMiner.Search.Morphology;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Themes.Terms;

/// <summary>Tells which words are adjectives that can be part of a theme's name: psykisk, social; not ny, stor, samma.</summary>
internal sealed class AdjectiveReader
{
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The base form; null for any other word.</summary>
    public string? Read(string word)
    {
        if (!known.TryGetValue(word, out var lemma))
            known[word] = lemma = WordKeys.HasKeys(word) ? Lemmatizer.Read(word).Where(IsTelling).Select(reading => reading.Lemma).FirstOrDefault() : null;
        return lemma;
    }

    private static bool IsTelling(WordReading reading) => reading.Class == WordClass.Adjective && !MeetingWords.Contains(reading.Lemma);
}
