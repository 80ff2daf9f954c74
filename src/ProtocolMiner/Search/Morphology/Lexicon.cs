using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Morphology;

/// <summary>Swedish base forms that are known beforehand: the words that suffixes do not tell, and that compounds are made of.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, Paradigm> Words = Read();

    private static readonly HashSet<string> Particles = [.. WordList.Read("particles.txt")];

    public static IEnumerable<string> Nouns => Words.Where(word => (word.Value & Paradigm.Noun) != 0).Select(word => word.Key);

    /// <summary>How a base form is inflected; None when it is not known.</summary>
    public static Paradigm Find(string lemma) => Words.GetValueOrDefault(lemma);

    public static bool Contains(string lemma) => Words.ContainsKey(lemma);

    /// <summary>How a verb is inflected, itself or what stands behind a particle or an adjective in it (genomföra, godkänna).</summary>
    /// <param name="withAdjectives">Whether adjectives count too; a noun's verb is hardly of such a kind: lokal|försörjning.</param>
    public static Paradigm FindVerb(string lemma, bool withAdjectives = true)
    {
        if ((Find(lemma) & Paradigm.Verb) is not Paradigm.None and var own)
            return own;
        for (var length = lemma.Length - ShortestVerb; length >= 2; length--)
        {
            var before = lemma[..length];
            if ((Particles.Contains(before) || (withAdjectives && IsAdjective(before) && lemma.Length - length > ShortestVerb)) && Words.TryGetValue(lemma[length..], out var paradigm))
                return paradigm & Paradigm.Verb;
        }

        return Paradigm.None;
    }

    public static bool IsAdjective(string word) => (Find(word) & Paradigm.Adjective) != 0;

    public static bool IsParticle(string text) => Particles.Contains(text);

    /// <summary>Shortest verb that is looked for behind another word.</summary>
    private const int ShortestVerb = 2;

    private static Dictionary<string, Paradigm> Read()
    {
        var words = new Dictionary<string, Paradigm>(StringComparer.Ordinal);
        Add("nouns-common.txt", Paradigm.CommonNoun);
        Add("nouns-neuter.txt", Paradigm.NeuterNoun);
        Add("verbs-first.txt", Paradigm.FirstVerb);
        Add("verbs.txt", Paradigm.SecondVerb);
        Add("adjectives.txt", Paradigm.Adjective);
        Add("others.txt", Paradigm.Uninflected);
        foreach (var (lemma, wordClass) in IrregularForms.Lemmas)
            words[lemma] = words.GetValueOrDefault(lemma) | (wordClass == WordClass.Verb ? Paradigm.IrregularVerb : Paradigm.Irregular);
        return words;

        void Add(string list, Paradigm paradigm)
        {
            foreach (var word in WordList.Read(list))
                words[word] = words.GetValueOrDefault(word) | paradigm;
        }
    }
}
