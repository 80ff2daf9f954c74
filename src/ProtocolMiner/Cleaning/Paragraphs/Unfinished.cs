using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Tells by its last words whether a line can be the end of a paragraph.</summary>
internal static partial class Unfinished
{
    /// <summary>
    /// The line ends in a comma, a hyphen or a word that nothing can end with (a preposition, a conjunction, an article), or within
    /// parentheses.
    /// </summary>
    public static bool Is(string text) => LeavesParenthesisOpen(text) || Open().IsMatch(text);

    public static bool LeavesParenthesisOpen(string text) => text.LastIndexOf('(') > text.LastIndexOf(')');

    /// <summary>The line ends as a sentence or a lead-in does.</summary>
    public static bool EndsSentence(string text) => End().IsMatch(text);

    [GeneratedRegex(@"(?:,|\p{L}-|\d[–-]|(?<!\d\s?)(?<!§)§{1,2}|(?:^|\s)(?:och|eller|samt|respektive|att|som|om|i|på|av|för|från|till|med|mot|under|över|mellan|genom|enligt|inom|utan|hos|vid|efter|innan|den|det|de|en|ett|dess|deras|denna|detta|dessa|är|har|ska|kan|cirka|ca|kap\.|nr|dnr|kl\.|t\.o\.m\.|fr\.o\.m\.))$", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"[.:!?…][""”’)\]]?$")]
    private static partial Regex End();
}
