using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Cues;

/// <summary>
/// A pattern that a text has to match as a whole, without regard to case. Nearly all that the lists hold stands for a handful of words, which
/// are looked up; only what is open goes to a regular expression, which takes a hundred times as long and is built when it is first asked.
/// </summary>
internal sealed class WholePattern
{
    /// <summary>Any letters ahead of a word: "samhällsbyggnads" of "samhällsbyggnadsnämnden".</summary>
    public const string AnyLetters = @"\p{L}*";

    /// <summary>The part of a compound ahead of its last: "hälso- och sjukvårds" has a hyphen within.</summary>
    public const string AnyFront = @"(?:\p{L}[\p{L}-]*)?";

    private readonly bool spaced;
    private readonly HashSet<string> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Endings behindLetters = new(withHyphen: false);
    private readonly Endings behindFront = new(withHyphen: true);
    private readonly Lazy<Regex> all;
    private readonly Lazy<Regex>? open;

    /// <param name="spaced">Spaces in the pattern stand for any white space (<see cref="CueList.WithAnySpace"/>).</param>
    public WholePattern(string pattern, bool spaced = false)
    {
        this.spaced = spaced;
        var rest = PatternSpeller.Split(pattern).Where(alternative => !Spelled(alternative)).ToList();
        all = Compiled(pattern);
        open = rest.Count == 0 ? null : Compiled(string.Join('|', rest));
    }

    /// <summary>What matches any of the cues.</summary>
    public static WholePattern Of(IEnumerable<Cue> cues) => new(string.Join('|', cues.Select(cue => cue.Pattern)));

    public bool IsMatch(string text) =>
        spaced && HasOddSpace(text)
            ? all.Value.IsMatch(text)
            : texts.Contains(text) || behindLetters.End(text) || behindFront.End(text) || (open is not null && open.Value.IsMatch(text));

    /// <summary>Whether an alternative could be spelled out, and now stands among the words.</summary>
    private bool Spelled(string alternative)
    {
        var (from, into) = alternative.StartsWith(AnyLetters, StringComparison.Ordinal) ? (AnyLetters.Length, behindLetters.Texts)
            : alternative.StartsWith(AnyFront, StringComparison.Ordinal) ? (AnyFront.Length, behindFront.Texts)
            : (0, texts);
        if (PatternSpeller.Spell(alternative[from..]) is not { } spelled)
            return false;
        into.UnionWith(spelled);
        return true;
    }

    private Lazy<Regex> Compiled(string pattern) => new(() =>
        new Regex($"^(?:{(spaced ? CueList.WithAnySpace(pattern) : pattern)})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));

    /// <summary>Whether other white space than single spaces stands in a text, which words as spelled don't have.</summary>
    private static bool HasOddSpace(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i > 0 && text[i - 1] == ' ')))
                return true;
        }

        return false;
    }

    /// <summary>Words that stand alone or behind letters.</summary>
    private sealed class Endings(bool withHyphen)
    {
        public HashSet<string> Texts { get; } = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>Whether one of the words ends a text, and all before it are letters.</summary>
        public bool End(string text)
        {
            if (Texts.Count == 0)
                return false;
            var words = Texts.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var i = 0; i < text.Length; i++)
            {
                if (words.Contains(text.AsSpan(i)))
                    return true;
                if (!char.IsLetter(text[i]) && !(withHyphen && i > 0 && text[i] == '-'))
                    return false;
            }

            return words.Contains("");
        }
    }
}
