namespace ProtocolMiner.Search.Morphology;

/// <summary>
/// Splits Swedish compounds (<em>sammansättningar</em>) into their parts, of which each must be a word that the lexicon or the corpus
/// knows: the fewest and best known parts win (after Koehn and Knight, "Empirical Methods for Compound Splitting", 2003, and Sjöbergh and
/// Kann, "Finding the Correct Interpretation of Swedish Compounds", 2004).
/// </summary>
/// <param name="isAttested">Whether the corpus has a word often enough to take it for one.</param>
internal sealed class CompoundSplitter(Func<string, bool> isAttested)
{
    /// <summary>Shortest compound: elbil.</summary>
    private const int ShortestWord = 5;

    private const int LongestWord = 40;

    private readonly PartJudge judge = new(isAttested);

    /// <summary>Words that contain another as a part, and what that part is there.</summary>
    /// <param name="Key">Key of the part's base form (<see cref="WordReading.Key"/>).</param>
    /// <param name="IsHead">The part stands last, and the compound is a kind of it.</param>
    internal readonly record struct Part(string Key, bool IsHead);

    /// <summary>The parts as written; one when the word is no compound.</summary>
    /// <param name="word">In lower case.</param>
    public IReadOnlyList<string> Split(string word)
    {
        if (word.Length is < ShortestWord or > LongestWord || Lemmatizer.Read(word).Any(reading => Lexicon.Contains(reading.Lemma)) || SurnameShape.Has(word))
            return [word];
        var ends = BestEnds(word);
        if (ends is null)
            return [word];
        var parts = new List<string>();
        var start = 0;
        foreach (var end in ends)
        {
            parts.Add(word[start..end]);
            start = end;
        }

        return parts;
    }

    /// <summary>Every word that stands in a compound: its parts, and what neighbouring parts make together (arbetsmarknad in arbetsmarknadsåtgärd).</summary>
    public IReadOnlyCollection<Part> FindParts(string word)
    {
        var parts = Split(word);
        var found = new HashSet<Part>();
        for (var first = 0; first < parts.Count; first++)
        {
            for (var last = first; last < parts.Count && parts.Count > 1; last++)
            {
                if (last < parts.Count - 1)
                    AddModifier(found, string.Concat(parts.Skip(first).Take(last - first)), parts[last]);
                else if (first > 0)
                    found.UnionWith(Lemmatizer.Read(string.Concat(parts.Skip(first))).Select(reading => new Part(reading.Key, true)));
            }
        }

        return found;
    }

    /// <summary>Whether a string can be the last part of a compound.</summary>
    public bool IsHead(string part) => judge.HeadCost(part) is not null;

    /// <summary>The parts by their likeliest base forms, the last as written; one part when the word is no compound.</summary>
    public IReadOnlyList<string> SplitToLemmas(string word)
    {
        var parts = Split(word);
        return [.. parts.Select((part, i) => i < parts.Count - 1 ? judge.ModifierLemmas(part).FirstOrDefault(part) : part)];
    }

    private void AddModifier(HashSet<Part> found, string before, string part)
    {
        // Some words stand there in a listed form: äldre|boende.
        found.UnionWith(IrregularForms.Find(part).Select(reading => new Part((reading with { Lemma = before + reading.Lemma }).Key, false)));
        foreach (var lemma in judge.ModifierLemmas(part))
        {
            var paradigm = Lexicon.Find(lemma);
            var whole = before + lemma;
            if (paradigm == Paradigm.None || (paradigm & ~(Paradigm.Verb | Paradigm.Adjective)) != 0)
                found.Add(new Part(new WordReading(whole, WordClass.Noun).Key, false));
            if ((paradigm & Paradigm.Adjective) != 0)
                found.Add(new Part(new WordReading(whole, WordClass.Adjective).Key, false));
            if (lemma.EndsWith('a') && (paradigm & Paradigm.Noun) == 0)
                found.Add(new Part(new WordReading(whole, WordClass.Verb).Key, false));
        }
    }

    /// <summary>Where the parts of the cheapest split end; null when there is none. Dynamic programming over the positions of the word.</summary>
    private List<int>? BestEnds(string word)
    {
        var costs = new float[word.Length + 1];
        var from = new int[word.Length + 1];
        Array.Fill(costs, float.PositiveInfinity);
        costs[0] = 0;
        for (var end = 2; end <= word.Length; end++)
        {
            for (var start = end == word.Length ? 1 : 0; start < end; start++)
            {
                if (float.IsInfinity(costs[start]))
                    continue;
                var part = word[start..end];
                var cost = end == word.Length ? judge.HeadCost(part) : judge.ModifierCost(part);
                if (cost is { } added && costs[start] + added < costs[end])
                    (costs[end], from[end]) = (costs[start] + added, start);
            }
        }

        if (float.IsInfinity(costs[word.Length]))
            return null;
        var ends = new List<int>();
        for (var end = word.Length; end > 0; end = from[end])
            ends.Insert(0, end);
        return ends;
    }
}
