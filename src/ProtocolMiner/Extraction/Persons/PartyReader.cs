using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Reads party letters (<em>partibeteckning</em>): "(S)", "(ViA)".</summary>
internal static partial class PartyReader
{
    private static readonly HashSet<string> National = Words("national");

    private static readonly HashSet<string> NoParties = Words("none");

    /// <summary>The party whose letters stand in parentheses at a place, white space before it allowed; null when none do.</summary>
    /// <param name="length">Length from <paramref name="start"/> to behind the closing parenthesis.</param>
    public static string? ReadAt(string text, int start, out int length)
    {
        var match = InParentheses().Match(text, start);
        length = match.Length;
        return match.Success ? Parse(match.Groups["party"].Value) : null;
    }

    /// <summary>The letters of a party, in capitals when it is a national one written small ("s"); null when the word is no party.</summary>
    public static string? Parse(string word)
    {
        var upper = word.ToUpperInvariant();
        if (National.Contains(word))
            return word;
        if (National.Contains(upper))
            return upper;
        return LocalParty().IsMatch(word) && !NoParties.Contains(word) ? word : null;
    }

    /// <summary>Whether letters behind a name are the person's initials ("Karl Borg (KB)") and no party's.</summary>
    public static bool AreInitials(string letters, string name) =>
        !National.Contains(letters)
        && letters == string.Concat(name.Split(' ', '-').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>Whether these are the letters of a national party, which need no parentheses to be told.</summary>
    public static bool IsNational(string word) => National.Contains(word);

    private static HashSet<string> Words(string meaning) =>
        [.. CueList.Read("parties.tsv").Where(cue => cue.Meaning == meaning).SelectMany(cue => cue.Pattern.Split('|'))];

    [GeneratedRegex(@"\G\s{0,2}[(\[]\s?(?<party>[\p{L}!]{1,6})\s?[)\]]")]
    private static partial Regex InParentheses();

    /// <summary>A local party: up to six letters, the first a capital, and more of them capitals than a word has.</summary>
    [GeneratedRegex(@"^\p{Lu}(?:\p{Lu}{0,5}|\p{L}{0,2}\p{Lu}\p{L}{0,3}|\p{L}{1,2})$")]
    private static partial Regex LocalParty();
}
