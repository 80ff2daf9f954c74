namespace ProtocolMiner.Extraction.Cues;

/// <summary>
/// Spells a pattern out: all texts that it stands for, where those are few. "ordf(?:örande|\.)?" is "ordförande", "ordf." and "ordf".
/// </summary>
/// <remarks>
/// Knows what cues are mostly made of: letters, escaped signs, groups, alternatives, sets of signs, and "?". What holds anything else is open
/// and spelled by nobody.
/// </remarks>
internal sealed class PatternSpeller
{
    /// <summary>Most texts that one pattern is spelled as: titles in all their forms are some hundreds.</summary>
    private const int MostTexts = 5000;

    /// <summary>Signs that stand for something else than themselves, other than those that are read here.</summary>
    private const string Open = ".*+{}^$)]";

    private readonly string pattern;
    private int at;

    private PatternSpeller(string pattern) => this.pattern = pattern;

    /// <summary>The texts, in no certain order and some perhaps twice; null when they are open or too many.</summary>
    public static IReadOnlyList<string>? Spell(string pattern)
    {
        var speller = new PatternSpeller(pattern);
        var texts = speller.Alternatives();
        return speller.at == pattern.Length ? texts : null;
    }

    /// <summary>The alternatives of a pattern, parted where no group or set is open.</summary>
    public static IEnumerable<string> Split(string pattern)
    {
        var (start, depth, inSet) = (0, 0, false);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or ']':
                    inSet = pattern[i] == '[';
                    break;
                case '(' when !inSet:
                    depth++;
                    break;
                case ')' when !inSet:
                    depth--;
                    break;
                case '|' when !inSet && depth == 0:
                    yield return pattern[start..i];
                    start = i + 1;
                    break;
            }
        }

        yield return pattern[start..];
    }

    private List<string>? Alternatives()
    {
        var texts = new List<string>();
        while (Sequence() is { } some && texts.Count + some.Count <= MostTexts)
        {
            texts.AddRange(some);
            if (at == pattern.Length || pattern[at] != '|')
                return texts;
            at++;
        }

        return null;
    }

    private List<string>? Sequence()
    {
        List<string> texts = [""];
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            if (Piece() is not { } piece || texts.Count * piece.Count > MostTexts)
                return null;
            texts = [.. texts.SelectMany(_ => piece, (text, more) => text + more)];
        }

        return texts;
    }

    private List<string>? Piece()
    {
        if (Atom() is not { } texts)
            return null;
        if (at == pattern.Length || pattern[at] != '?')
            return texts;
        at++;
        // A second sign of how often makes the first a lazy one.
        return at < pattern.Length && pattern[at] is '?' ? null : [.. texts, ""];
    }

    private List<string>? Atom()
    {
        var sign = pattern[at++];
        if (sign == '(')
            return Group();
        if (sign == '[')
            return Set();
        if (sign == '\\')
            return at < pattern.Length && !char.IsLetterOrDigit(pattern[at]) ? [pattern[at++].ToString()] : null;
        return Open.Contains(sign, StringComparison.Ordinal) || sign == '?' ? null : [sign.ToString()];
    }

    private List<string>? Group()
    {
        if (!pattern.AsSpan(at).StartsWith("?:"))
            return null;
        at += 2;
        var texts = Alternatives();
        return texts is not null && at < pattern.Length && pattern[at++] == ')' ? texts : null;
    }

    private List<string>? Set()
    {
        var end = pattern.IndexOf(']', at);
        var signs = end < 0 ? "" : pattern[at..end];
        at = end + 1;
        return signs.Length == 0 || signs.AsSpan().ContainsAny("^-\\") ? null : [.. signs.Select(sign => sign.ToString())];
    }
}
