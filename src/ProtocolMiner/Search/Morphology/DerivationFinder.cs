using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Morphology;

/// <summary>Finds the root that words of different classes share: utreda, utredning, utredare.</summary>
internal static class DerivationFinder
{
    private static readonly List<Rule> Rules = [.. WordList.Lines("derivations.tsv").Select(Parse)];

    private sealed record Rule(WordClass Made, string Suffix, string Replacement, WordClass Root, int ShortestRoot);

    /// <summary>Roots as keys: words with a key in common are related.</summary>
    public static IEnumerable<string> Roots(WordReading reading)
    {
        if (reading.Class == WordClass.Verb && reading.Lemma.EndsWith('a'))
            yield return Key(reading.Lemma[..^1], WordClass.Verb);
        else if (reading.Class != WordClass.Verb)
            yield return Key(reading.Lemma, reading.Class);

        foreach (var rule in Rules)
        {
            // A noun of the lexicon is not made of another: budskap is nothing of bud.
            if (rule.Made == reading.Class && reading.Lemma.EndsWith(rule.Suffix, StringComparison.Ordinal)
                && reading.Lemma.Length - rule.Suffix.Length + rule.Replacement.Length >= rule.ShortestRoot
                && !(rule is { Made: WordClass.Noun, Root: WordClass.Noun } && Lexicon.Contains(reading.Lemma)))
            {
                yield return Key(reading.Lemma[..^rule.Suffix.Length] + rule.Replacement, rule.Root);
            }
        }
    }

    private static string Key(string root, WordClass wordClass) => new WordReading(root, wordClass).Key;

    private static Rule Parse(string line)
    {
        var fields = line.Split('\t');
        return new Rule(Parse(fields[0], line), fields[1], fields[2].Trim('-'), Parse(fields[3], line), int.Parse(fields[4], System.Globalization.CultureInfo.InvariantCulture));

        static WordClass Parse(string name, string line) => Enum.TryParse<WordClass>(name, ignoreCase: true, out var found)
            ? found
            : throw new InvalidOperationException($"derivations.tsv: there is no class {name} in {line}.");
    }
}
