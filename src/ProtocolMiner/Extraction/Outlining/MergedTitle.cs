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
    /// <param name="lines">Where lines of the layout begin in the words; one that begins with a capital may begin the text.</param>
    /// <returns>Where the text begins; null when there is no sign of text, or no place where it could begin.</returns>
    public static int? Split(string words, IReadOnlyList<int> lines, bool inCell = false)
    {
        var holdsText = inCell || words.Length > LongTitle || EndsSentence().IsMatch(words);
        foreach (Match match in Start().Matches(words))
        {
            var start = match.Groups["capital"].Index;
            if ((holdsText || lines.Contains(start)) && !NameFollows().IsMatch(match.Groups["before"].Value))
                return start;
        }

        return null;
    }

    [GeneratedRegex(@"\p{Ll}\p{Ll}\.(?:\s|$)")]
    private static partial Regex EndsSentence();

    /// <summary>A word in lower case (a year, a parenthesis) and a word with a capital.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?<before>\p{Lu}?\p{Ll}[\p{Ll}-]*\.?|\d{4}|[^\s(]*\))\s+(?=(?<capital>\p{Lu}\p{Ll}))")]
    private static partial Regex Start();

    /// <summary>Words that a name follows.</summary>
    [GeneratedRegex(@"^(?:av|i|på|om|för|från|till|med|inom|vid|hos|mellan|under|över|enligt|och|samt|eller|mot|per|kring|gällande|angående|avseende|rörande|utan|genom|ur|åt|efter|inför|som|den|det|de|ett|en|kv|kvarteret|fastigheten|herr|fru|fröken|projekt|projektet|jämte|via|\p{Lu}\p{Ll}+)$")]
    private static partial Regex NameFollows();
}
