namespace ProtocolMiner.Search.Morphology;

/// <summary>
/// Finds the base forms that a Swedish word may be a form of, by the paradigms of Swedish inflection (Teleman, Hellberg and Andersson,
/// <em>Svenska Akademiens grammatik</em>, 1999) and a lexicon. Where the lexicon knows a base form, it decides; of a word that it does not
/// know, every base form that some paradigm allows is a reading: two forms of one word then still have one in common.
/// </summary>
internal static class Lemmatizer
{
    /// <summary>Endings of adjectives that are built by suffix, and so need not be in the lexicon.</summary>
    private static readonly string[] AdjectiveSuffixes =
        ["ig", "isk", "sk", "ell", "al", "iv", "bar", "sam", "lös", "full", "ad", "ibel", "abel", "ös", "är", "ant", "ent", "rik", "fri", "ande", "erad"];

    /// <summary>Endings that make an adjective of a noun before them: hemlös, ansvarsfull.</summary>
    private static readonly string[] NounSuffixes = ["lös", "fri", "full", "rik"];

    /// <summary>Shortest adjective that is known by its suffix alone.</summary>
    private const int ShortestSuffixed = 5;

    /// <summary>Shorter words in -s are no genitives, unless a verb stands before it: ges, tas.</summary>
    private const int ShortestWithS = 3;

    /// <param name="word">In lower case.</param>
    /// <returns>At least one reading; of a word that nothing is known of, the word itself as a noun.</returns>
    public static IReadOnlyList<WordReading> Read(string word)
    {
        var known = new List<WordReading>();
        var guessed = new List<WordReading>();
        foreach (var form in WithoutS(word))
        {
            Add(known, IrregularForms.Find(form));
            ReadBase(form, known, guessed);
            ReadEndings(form, form.Length < word.Length, known, guessed);
        }

        return known.Count > 0 ? known : guessed;
    }

    /// <summary>The word, and without a genitive or passive -s; a word in -s, -x or -z takes none.</summary>
    private static IEnumerable<string> WithoutS(string word)
    {
        yield return word;
        if (word.Length >= 3 && word[^1] == 's' && word[^2] is not ('s' or 'x' or 'z') && !Lexicon.Contains(word)
            && (word.Length > ShortestWithS || IrregularForms.Contains(word[..^1])))
            yield return word[..^1];
    }

    private static void ReadBase(string form, List<WordReading> known, List<WordReading> guessed)
    {
        var paradigm = Lexicon.Find(form);
        if ((paradigm & (Paradigm.Noun | Paradigm.Uninflected)) != 0)
            Add(known, new WordReading(form, WordClass.Noun));
        if ((paradigm & Paradigm.Adjective) != 0 || IsBuiltOfNoun(form))
            Add(known, new WordReading(form, WordClass.Adjective));
        if (Lexicon.FindVerb(form) != 0)
            Add(known, new WordReading(form, WordClass.Verb));
        Add(guessed, new WordReading(form, WordClass.Noun));
        if (HasAdjectiveSuffix(form))
            Add(guessed, new WordReading(form, WordClass.Adjective));
        if (form.EndsWith('a'))
            Add(guessed, new WordReading(form, WordClass.Verb));
    }

    private static void ReadEndings(string form, bool passive, List<WordReading> known, List<WordReading> guessed)
    {
        var own = Lexicon.Find(form);
        foreach (var rule in EndingRule.All)
        {
            // A word that is itself a base form is no form of another word of that class, and no participle.
            if (Overlaps(own, rule.Paradigm) || (own != Paradigm.None && rule.IsParticiple) || rule.StemOf(form, passive) is not { } stem)
                continue;
            foreach (var repaired in StemRepairer.Repair(stem, rule.Paradigm))
                Judge(repaired + rule.Replacement, rule.Paradigm, known, guessed);
        }
    }

    private static bool Overlaps(Paradigm own, Paradigm rule) =>
        (own & Paradigm.Uninflected) != 0 || ((rule & Paradigm.Noun) != 0 ? (own & Paradigm.Noun) != 0 : (own & rule) != 0);

    private static void Judge(string lemma, Paradigm paradigm, List<WordReading> known, List<WordReading> guessed)
    {
        var reading = new WordReading(lemma, ClassOf(paradigm));
        var lexical = reading.Class == WordClass.Verb ? Lexicon.FindVerb(lemma) : Lexicon.Find(lemma);
        if ((lexical & paradigm) != 0 || (paradigm == Paradigm.Adjective && IsBuiltOfNoun(lemma)))
            Add(known, reading);
        else if ((lexical == Paradigm.None || (lexical == Paradigm.IrregularVerb && paradigm == Paradigm.FirstVerb)) && MayGuess(lemma, paradigm))
            Add(guessed, reading);
    }

    private static bool MayGuess(string lemma, Paradigm paradigm) => paradigm switch
    {
        Paradigm.SecondVerb => false,
        Paradigm.Adjective => HasAdjectiveSuffix(lemma),
        _ => true,
    };

    private static bool HasAdjectiveSuffix(string word) =>
        (word.Length >= ShortestSuffixed && AdjectiveSuffixes.Any(suffix => word.EndsWith(suffix, StringComparison.Ordinal))) || EndsInAdjective(word);

    private static bool IsBuiltOfNoun(string word) =>
        NounSuffixes.Any(suffix => word.EndsWith(suffix, StringComparison.Ordinal) && IsFirstPart(word[..^suffix.Length]));

    private static bool IsFirstPart(string part) => IsNoun(part) || (part.EndsWith('s') && IsNoun(part[..^1]));

    private static bool IsNoun(string word) => (Lexicon.Find(word) & Paradigm.Noun) != 0;

    /// <summary>Whether a known adjective of four letters or more stands at the end: skattefri, kostnadseffektiv.</summary>
    private static bool EndsInAdjective(string word)
    {
        for (var start = 3; start <= word.Length - 4; start++)
        {
            if (Lexicon.IsAdjective(word[start..]))
                return true;
        }

        return false;
    }

    private static WordClass ClassOf(Paradigm paradigm) => paradigm switch
    {
        Paradigm.FirstVerb or Paradigm.SecondVerb => WordClass.Verb,
        Paradigm.Adjective => WordClass.Adjective,
        _ => WordClass.Noun,
    };

    private static void Add(List<WordReading> readings, IEnumerable<WordReading> more)
    {
        foreach (var reading in more)
            Add(readings, reading);
    }

    private static void Add(List<WordReading> readings, WordReading reading)
    {
        if (!readings.Contains(reading))
            readings.Add(reading);
    }
}
