using System.Globalization;
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

    /// <summary>Of these, the ones that a number stands before: ahead of a capital they end the sentence ("för 300 kr. Nämnden beslutar").</summary>
    private static readonly HashSet<string> Units = new(StringComparer.OrdinalIgnoreCase) { "kr", "tkr" };

    /// <summary>The sentences of a paragraph, in order, trimmed; a paragraph without an end mark is one sentence.</summary>
    public static IReadOnlyList<string> Split(string paragraph)
    {
        var sentences = new List<string>();
        var start = 0;
        var points = new Enumeration();
        foreach (Match match in Boundary().Matches(paragraph))
        {
            var end = match.Index + match.Groups["mark"].Length;
            if (paragraph[match.Index] == '.' && (EndsNoSentence(paragraph, start, match.Index, paragraph[match.Index + match.Length]) || points.IsNext(paragraph, match.Index)))
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

    private static bool EndsNoSentence(string text, int start, int stop, char next)
    {
        var wordStart = stop;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]))
            wordStart--;
        var word = text[wordStart..stop].TrimStart('(', '”', '"');
        return (Abbreviations.Contains(word) && !(Units.Contains(word) && char.IsUpper(next)))
            || (word.Length == 1 && char.IsUpper(word[0]))
            || (word.Length is 1 or 2 && word.All(char.IsAsciiDigit) && wordStart == start);
    }

    /// <summary>Points numbered within a sentence, the first behind a colon: "Valdes: 1. Anna Berg 2. Bo Ek".</summary>
    private sealed class Enumeration
    {
        private int next = 1;

        public bool IsNext(string text, int stop)
        {
            var number = next.ToString(CultureInfo.InvariantCulture);
            var start = stop - number.Length;
            var isNext = start > 1 && text.AsSpan(start, number.Length).SequenceEqual(number) && text[start - 1] == ' ' && (next > 1 || text[start - 2] == ':');
            if (isNext)
                next++;
            return isNext;
        }
    }

    [GeneratedRegex(@"(?<mark>[.!?][”""’)]?)\s+(?=[\p{Lu}\d”""(–-])")]
    private static partial Regex Boundary();
}
