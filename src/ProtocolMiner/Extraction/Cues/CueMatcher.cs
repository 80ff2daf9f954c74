using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Cues;

/// <summary>Finds the cues of one list anywhere in a text, as whole words, in one pass over the text.</summary>
internal sealed class CueMatcher
{
    private readonly string[] meanings;
    private readonly Regex any;
    private readonly Dictionary<string, Regex> byMeaning;
    private readonly Regex here;

    private CueMatcher(IReadOnlyList<Cue> cues)
    {
        meanings = [.. cues.Select(cue => cue.Meaning)];
        any = Compile("", cues.Select((cue, i) => $"(?<{Group(i)}>{cue.Pattern})"));
        here = Compile(@"\G", cues.Select(cue => $"(?:{cue.Pattern})"));
        byMeaning = cues.GroupBy(cue => cue.Meaning).ToDictionary(group => group.Key, group => Compile("", group.Select(cue => $"(?:{cue.Pattern})")));
    }

    /// <inheritdoc cref="CueList.Read"/>
    public static CueMatcher Load(string name) => new(CueList.Read(name));

    /// <summary>The cue that begins first in the text; of several that begin together, the first of the list; null when none is there.</summary>
    public CueHit? First(string text)
    {
        var match = any.Match(text);
        return match.Success ? Hit(match) : null;
    }

    /// <summary>The first cue of a meaning.</summary>
    public CueHit? First(string text, string meaning)
    {
        var match = byMeaning[meaning].Match(text);
        return match.Success ? new CueHit(meaning, match.Index, match.Length) : null;
    }

    /// <summary>All cues in the order of the text, none within another.</summary>
    public IEnumerable<CueHit> All(string text) => any.Matches(text).Select(Hit);

    /// <summary>All cues of a meaning.</summary>
    public IEnumerable<CueHit> All(string text, string meaning) =>
        byMeaning[meaning].Matches(text).Select(match => new CueHit(meaning, match.Index, match.Length));

    /// <summary>Whether a cue of this meaning stands in the text.</summary>
    public bool Has(string text, string meaning) => byMeaning[meaning].IsMatch(text);

    /// <summary>Whether a cue begins at this place.</summary>
    public bool IsAt(string text, int index) => here.IsMatch(text, index);

    private CueHit Hit(Match match)
    {
        var cue = Enumerable.Range(0, meanings.Length).First(i => match.Groups[Group(i)].Success);
        return new CueHit(meanings[cue], match.Index, match.Length);
    }

    private static string Group(int cue) => "c" + cue.ToString(CultureInfo.InvariantCulture);

    private static Regex Compile(string anchor, IEnumerable<string> patterns) => new(
        $@"{anchor}(?<!\p{{L}})(?:{CueList.WithAnySpace(string.Join('|', patterns))})(?!\p{{L}})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}

/// <param name="Index">Where the cue begins in the text.</param>
internal sealed record CueHit(string Meaning, int Index, int Length)
{
    public int End => Index + Length;
}
