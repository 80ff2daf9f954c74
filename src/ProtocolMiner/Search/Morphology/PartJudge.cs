namespace ProtocolMiner.Search.Morphology;

/// <summary>Judges whether a string can be a part of a compound, and how likely.</summary>
/// <param name="isAttested">Whether the corpus has a word often enough to take it for one.</param>
internal sealed class PartJudge(Func<string, bool> isAttested)
{
    /// <summary>Shortest part in letters; of two letters are mostly chance, but for a few.</summary>
    private const int ShortestPart = 3;

    /// <summary>Shortest part that only the corpus knows.</summary>
    private const int ShortestAttested = 5;

    /// <summary>Shortest part that only its suffix tells.</summary>
    private const int ShortestSuffixed = 7;

    /// <summary>Shortest verb with a particle before it: utreda.</summary>
    private const int ShortestParticleVerb = 6;

    private const float LexiconCost = 1;
    private const float AttestedSuffixCost = 1.1f;
    private const float ListedFormCost = 1.3f;
    private const float CorpusCost = 1.5f;
    private const float SuffixCost = 1.7f;

    /// <summary>A long word that only its suffix tells is sooner a compound itself: what each letter beyond the shortest costs.</summary>
    private const float SuffixLetterCost = 0.25f;

    /// <summary>Parts of three letters are sooner chance than longer ones.</summary>
    private const float ShortCost = 0.2f;

    /// <summary>Verbs stand first in compounds less often than nouns.</summary>
    private const float VerbCost = 0.3f;

    private static readonly HashSet<string> ShortParts = ["år", "by", "ö", "el", "is", "bi", "ås", "ny", "gå"];

    /// <summary>Suffixes that make nouns of words, the last two of parts of words too: these count only with the corpus' word for it.</summary>
    private static readonly string[] ProductiveSuffixes = ["ning", "ing", "het", "else", "skap", "itet", "tion", "sion"];

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouyåäöé");

    private static readonly HashSet<string> Onsets =
    [
        "bj", "bl", "br", "dj", "dr", "dv", "fj", "fl", "fn", "fr", "gj", "gl", "gn", "gr", "hj", "kl", "kn", "kr", "kv", "lj", "mj", "pj", "pl", "pr", "ps",
        "sj", "sk", "skj", "skr", "skv", "sl", "sm", "sn", "sp", "spj", "spl", "spr", "st", "stj", "str", "sv", "tj", "tr", "tv", "vr", "ch", "sch", "ph",
    ];

    private static readonly string[] EraParticiples = ["erad", "erat", "erade", "erande"];

    private static readonly string[] Participles = ["ande", "ad", "at", "ade", "en", "et", "na"];

    private readonly Dictionary<string, float?> heads = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float?> modifiers = new(StringComparer.Ordinal);

    /// <summary>A base form that a part may have.</summary>
    private sealed record Candidate(string Lemma, float Cost);

    /// <summary>Cost of a last part, in any form; null when it is no word.</summary>
    public float? HeadCost(string part)
    {
        if (!heads.TryGetValue(part, out var cost))
            heads[part] = cost = IsTooShort(part) ? null : FindHeadCost(part);
        return cost;
    }

    /// <summary>Cost of a part that others follow; null when it is no word's form there.</summary>
    public float? ModifierCost(string part)
    {
        if (!modifiers.TryGetValue(part, out var cost))
            modifiers[part] = cost = IsTooShort(part) ? null : FindModifierCost(part);
        return cost;
    }

    /// <summary>Base forms that a part which others follow may have, the likeliest first.</summary>
    public IEnumerable<string> ModifierLemmas(string part) => Candidates(part).OrderBy(c => c.Cost).Select(c => c.Lemma).Distinct();

    private static bool IsTooShort(string part) => part.Length < ShortestPart && !ShortParts.Contains(part);

    private float? FindHeadCost(string part)
    {
        var least = Least(CorpusWord(part), Participle(part));
        foreach (var reading in Lemmatizer.Read(part))
        {
            if (IsHead(part, reading))
                least = Least(least, Cost(reading.Lemma, reading.Class));
        }

        return least;
    }

    private float? FindModifierCost(string part)
    {
        var least = ListedForm(part);
        foreach (var candidate in Candidates(part))
            least = Least(least, candidate.Cost);
        return least;
    }

    private List<Candidate> Candidates(string part)
    {
        var candidates = new List<Candidate>();
        foreach (var link in CompoundLink.All)
        {
            if (link.LemmaOf(part) is { } lemma && !IsTooShort(lemma) && ModifierCost(lemma, link) is { } cost)
                candidates.Add(new Candidate(lemma, cost + link.Cost));
        }

        return candidates;
    }

    private float? ModifierCost(string lemma, CompoundLink link)
    {
        if (!lemma.EndsWith('a') || (Lexicon.Find(lemma) & ~Paradigm.Verb) != Paradigm.None)
            return Cost(lemma, WordClass.Noun);
        if (Lexicon.FindVerb(lemma) == Paradigm.None)
            return Cost(lemma, WordClass.Verb);
        return link.TakesVerb && IsSpeakable(lemma.AsSpan()[..^1]) ? Cost(lemma, WordClass.Verb) + VerbCost : null;
    }

    /// <summary>Whether a verb's stem can be said alone: rikt, spar, but not handl or ordn, which take an -e- between (handel, ordne).</summary>
    private static bool IsSpeakable(ReadOnlySpan<char> stem) =>
        stem.Length >= ShortestPart && (stem[^1] is not ('l' or 'n' or 'r') || stem[^2] == stem[^1] || Vowels.Contains(stem[^2]) || (stem[^1] == 'n' && stem[^2] == 'r'));

    /// <summary>Nouns and adjectives stand last in compounds, verbs only as participles.</summary>
    private static bool IsHead(string part, WordReading reading) =>
        Lexicon.Find(part) != Paradigm.Uninflected && (reading.Class != WordClass.Verb || Participles.Any(ending => part.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>Participles of verbs in -era, which no lexicon lists: heders|relaterat.</summary>
    private static float? Participle(string part) =>
        part.Length >= ShortestSuffixed && HasSwedishOnset(part) && EraParticiples.Any(ending => part.EndsWith(ending, StringComparison.Ordinal)) ? SuffixCost : null;

    private float? Cost(string lemma, WordClass wordClass)
    {
        var surcharge = lemma.Length <= ShortestPart ? ShortCost * (1 + ShortestPart - lemma.Length) : 0;
        if (Lexicon.Contains(lemma) || (wordClass == WordClass.Verb && lemma.Length >= ShortestParticleVerb && Lexicon.FindVerb(lemma) != 0))
            return LexiconCost + surcharge;
        var attested = CorpusWord(lemma);
        if (!ProductiveSuffixes.Any(suffix => lemma.EndsWith(suffix, StringComparison.Ordinal)))
            return attested;
        if (attested is not null || IsBuilt(lemma))
            return AttestedSuffixCost;
        return !lemma.EndsWith("ion", StringComparison.Ordinal) && lemma.Length >= ShortestSuffixed && HasSwedishOnset(lemma) ? SuffixCost + (SuffixLetterCost * (lemma.Length - ShortestSuffixed)) : null;
    }

    /// <summary>Whether a noun's suffix stands behind a known adjective or verb: osäker|het, uppskatt|ning.</summary>
    private static bool IsBuilt(string noun) =>
        (noun.EndsWith("het", StringComparison.Ordinal) && Lexicon.IsAdjective(noun[..^"het".Length]))
        || (noun.EndsWith("ning", StringComparison.Ordinal) && IsVerbStem(noun[..^"ning".Length]))
        || (noun.EndsWith("ing", StringComparison.Ordinal) && IsVerbStem(noun[..^"ing".Length]));

    private static bool IsVerbStem(string stem) => stem.Length >= ShortestPart && Lexicon.FindVerb(stem + "a", withAdjectives: false) != Paradigm.None;

    /// <summary>Some words stand in a listed form: äldre|boende, små|hus.</summary>
    private static float? ListedForm(string part) => IrregularForms.Contains(part) ? ListedFormCost : null;

    private float? CorpusWord(string word) => word.Length >= ShortestAttested && isAttested(word) ? CorpusCost : null;

    /// <summary>Whether a word can begin so: with a vowel, a consonant and a vowel, or consonants that Swedish words begin with.</summary>
    private static bool HasSwedishOnset(string word)
    {
        var vowel = word.AsSpan().IndexOfAny(Vowels);
        return vowel is 0 or 1 || (vowel is 2 or 3 && Onsets.Contains(word[..vowel]));
    }

    /// <summary>The less of two costs, of which either may be missing.</summary>
    private static float? Least(float? a, float? b) => a is null || b < a ? b : a;
}
