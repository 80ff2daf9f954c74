using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>
/// Tells a title from the text behind it where nothing but the words is left to tell by ("Budget Kassören redogjorde för utfallet."):
/// a capital in the middle of a line begins the text, unless it begins a name, which stands behind a preposition or another name.
/// </summary>
internal static partial class MergedTitle
{
    /// <summary>A title alone is rarely longer, in characters; a longer one may hold text.</summary>
    private const int LongTitle = 200;

    /// <param name="inCell">The words are a table cell's whole content in plain text, where the break between title and text is always lost.</param>
    /// <returns>The two parts; null when there is no sign of text, or no place where it could begin.</returns>
    public static (string Title, string Text)? Split(string words, bool inCell = false)
    {
        if (!inCell && words.Length <= LongTitle && !EndsSentence().IsMatch(words))
            return null;
        foreach (Match match in Start().Matches(words))
        {
            if (!NameFollows().IsMatch(match.Groups["before"].Value))
                return (words[..match.Groups["capital"].Index].TrimEnd(), words[match.Groups["capital"].Index..]);
        }

        return null;
    }

    [GeneratedRegex(@"\p{Ll}\p{Ll}\.(?:\s|$)")]
    private static partial Regex EndsSentence();

    /// <summary>A word in lower case (a year, a parenthesis) and a word with a capital.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?<before>\p{Lu}?\p{Ll}[\p{Ll}-]*|\d{4}|[^\s(]*\))\s+(?=(?<capital>\p{Lu}\p{Ll}))")]
    private static partial Regex Start();

    /// <summary>Words that a name follows.</summary>
    [GeneratedRegex(@"^(?:av|i|på|om|för|från|till|med|inom|vid|hos|mellan|under|över|enligt|och|samt|eller|mot|per|kring|gällande|angående|avseende|rörande|utan|genom|ur|åt|efter|inför|som|den|det|de|ett|en|kv|kvarteret|fastigheten|projekt|projektet|jämte|via|\p{Lu}\p{Ll}+)$")]
    private static partial Regex NameFollows();
}
