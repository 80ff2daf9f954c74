using ProtocolMiner.Search.Morphology;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Themes.Terms;

/// <summary>
/// Tells which words are nouns, and their base forms: those of the lexicon, those built by a suffix, and compounds whose last part is one.
/// Of other words too little is known; most are names.
/// </summary>
/// <param name="isAttested">Whether the corpus has a word often enough to split compounds at it.</param>
internal sealed class NounReader(Func<string, bool> isAttested)
{
    /// <summary>Suffixes that make nouns and hardly anything else.</summary>
    private static readonly string[] Suffixes = ["ning", "het", "tion", "sion", "else", "itet", "skap", "ism", "nad", "eri", "ment"];

    /// <summary>Shortest noun in a suffix: yrning.</summary>
    private const int ShortestSuffixed = 6;

    /// <summary>Shorter words are too often forms of something else.</summary>
    private const int ShortestNoun = 4;

    private readonly CompoundSplitter splitter = new(isAttested);
    private readonly Dictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The base form of a noun that may name a theme; null for any other word, and for what every meeting is made of.</summary>
    /// <param name="word">As the index has it.</param>
    public string? Read(string word)
    {
        if (!known.TryGetValue(word, out var lemma))
            known[word] = lemma = WordKeys.HasKeys(word) && word.Length >= ShortestNoun && !IsVerb(word) ? ReadNoun(word) : null;
        return lemma;
    }

    private string? ReadNoun(string word)
    {
        var parts = splitter.Split(word);
        var head = Lemmatizer.Read(parts[^1]).Where(reading => reading.Class == WordClass.Noun && IsNoun(reading.Lemma)).Select(reading => reading.Lemma).FirstOrDefault();
        return head is null || (parts.Count > 1 && MeetingWords.AreHead(head)) || MeetingWords.Contains(string.Concat(parts.SkipLast(1)) + head)
            ? null
            : string.Concat(parts.SkipLast(1)) + head;
    }

    /// <summary>A verb is told by its infinitive, in the lexicon or the corpus: besvarar by besvara.</summary>
    private bool IsVerb(string word) => Lexicon.FindVerb(word) != Paradigm.None || Lemmatizer.Read(word).Any(reading =>
        reading.Class == WordClass.Verb && !Lexicon.Contains(word) && (Lexicon.FindVerb(reading.Lemma) != Paradigm.None || (reading.Lemma != word && isAttested(reading.Lemma))));

    private static bool IsNoun(string lemma) =>
        (Lexicon.Find(lemma) & (Paradigm.Noun | Paradigm.Irregular)) != 0
        || (lemma.Length >= ShortestSuffixed && Suffixes.Any(suffix => lemma.EndsWith(suffix, StringComparison.Ordinal)));
}
