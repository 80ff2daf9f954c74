using ProtocolMiner.Search.Analysis;

namespace ProtocolMiner.Search.Morphology;

/// <summary>Words whose forms follow no ending rule (man, män; skriva, skrev, skrivit), and what is made of those forms by rule.</summary>
internal static class IrregularForms
{
    /// <summary>The shortest form that is looked for at the end of a longer word: shorter ones stand there by chance, unless they have ä or ö (män).</summary>
    private const int ShortestEnd = 4;

    private static readonly Dictionary<string, List<WordReading>> Forms = ReadForms();

    private static readonly int Longest = Forms.Keys.Max(form => form.Length);

    public static IEnumerable<WordReading> Lemmas => Forms.Values.SelectMany(readings => readings).Distinct();

    public static bool Contains(string form) => Forms.ContainsKey(form);

    /// <summary>
    /// What a word may be a form of: itself, or the longest form that it ends in (tjänstemän as män). A verb's form counts only behind a
    /// particle (beskrev) or an adjective (godkände), an adjective's only as the whole word.
    /// </summary>
    public static IEnumerable<WordReading> Find(string word)
    {
        if (Forms.TryGetValue(word, out var whole))
            return whole;
        for (var start = Math.Max(1, word.Length - Longest); start <= word.Length - 2; start++)
        {
            var (before, end) = (word[..start], word[start..]);
            if (!Forms.TryGetValue(end, out var readings))
                continue;
            // What ends in -bar is an adjective (hållbar), no past tense of bära.
            if (end == "bar")
                continue;
            var isParticle = Lexicon.IsParticle(before);
            var found = readings
                .Where(reading => reading.Class switch
                {
                    WordClass.Verb => isParticle || (IsTelling(end) && Lexicon.IsAdjective(before)),
                    WordClass.Noun => before.Length >= 2 && !isParticle && end != reading.Lemma && IsTelling(end),
                    _ => false,
                })
                .Select(reading => reading with { Lemma = before + reading.Lemma })
                .ToList();
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    private static bool IsTelling(string form) => form.Length >= ShortestEnd || form.AsSpan().IndexOfAny('ä', 'ö') >= 0;

    private static Dictionary<string, List<WordReading>> ReadForms()
    {
        var forms = new Dictionary<string, List<WordReading>>(StringComparer.Ordinal);
        foreach (var line in WordList.Lines("irregular.tsv"))
        {
            var fields = line.Split('\t');
            var reading = new WordReading(fields[1], fields[0] switch { "v" => WordClass.Verb, "a" => WordClass.Adjective, _ => WordClass.Noun });
            foreach (var form in fields[2].Split(' ').Append(reading.Lemma).SelectMany(form => Expand(form, reading)))
            {
                if (!forms.TryGetValue(form, out var readings))
                    forms[form] = readings = [];
                if (!readings.Contains(reading))
                    readings.Add(reading);
            }
        }

        return forms;
    }

    /// <summary>A listed form and what rules make of it.</summary>
    private static IEnumerable<string> Expand(string form, WordReading reading)
    {
        yield return form;
        if (form == reading.Lemma && reading.Class == WordClass.Verb && form.EndsWith('a'))
        {
            yield return form[..^1];
            yield return form + "nde";
        }
        else if (form == reading.Lemma)
        {
            yield break;
        }
        else if (reading.Class == WordClass.Noun && form.EndsWith('r'))
        {
            yield return form + "na";
        }
        else if (reading.Class == WordClass.Noun && form is [.., 'ä' or 'ö', 's', 's'])
        {
            yield return form + "en";
        }
        else if (reading.Class == WordClass.Verb && form.EndsWith("en", StringComparison.Ordinal) && form.Length > 3)
        {
            yield return form[..^1] + "t";
            yield return form[..^2] + "na";
        }
    }
}
