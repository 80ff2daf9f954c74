using System.Text.RegularExpressions;

namespace ProtocolMiner.Sentences;

/// <summary>Splits Swedish prose into sentences. An abbreviation's, an initial's or an ordinal's full stop ends none.</summary>
internal static partial class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "bl.a", "t.ex", "d.v.s", "dvs", "m.m", "m.fl", "o.s.v", "osv", "s.k", "f.d", "f.n", "fr.o.m", "t.o.m", "p.g.a", "pga", "inkl", "exkl",
        "kap", "kl", "nr", "dnr", "st", "ca", "resp", "ev", "ord", "ordf", "sekr", "v", "tel", "sid", "s", "art", "jfr", "kr", "milj", "tkr", "bil",
        "m.a.o", "e.d", "o.d", "dyl", "etc", "enl", "förf", "just", "dr", "prof", "fig", "tab", "obs", "org", "a.a", "f", "ff", "tf", "t.f", "st.f",
    };

    /// <summary>The sentences of a paragraph, in order, trimmed; a paragraph without an end mark is one sentence.</summary>
    public static IReadOnlyList<string> Split(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        foreach (Match match in Boundary().Matches(paragraph))
        {
            var end = match.Index + match.Groups["mark"].Length;
            if (paragraph[match.Index] == '.' && EndsNoSentence(paragraph, start, match.Index))
                continue;
            Add(start, end);
            start = match.Index + match.Length;
        }

        Add(start, paragraph.Length);
        return sentences;

        void Add(int from, int to)
        {
            var sentence = paragraph[from..to].Trim();
            if (sentence.Length > 0)
                sentences.Add(sentence);
        }
    }

    private static bool EndsNoSentence(string text, int start, int stop)
    {
        var wordStart = stop;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]))
            wordStart--;
        var word = text[wordStart..stop].TrimStart('(', '”', '"');
        return Abbreviations.Contains(word)
            || (word.Length == 1 && char.IsUpper(word[0]))
            || (word.Length is 1 or 2 && word.All(char.IsAsciiDigit) && wordStart == start);
    }

    [GeneratedRegex(@"(?<mark>[.!?][”""’)]?)\s+(?=[\p{Lu}\d”""(–-])")]
    private static partial Regex Boundary();
}
