using System.Text.RegularExpressions;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>
/// Reads names: words with a capital that stand together. The first word of a sentence has its capital anyway; it belongs to no name when it
/// is a known Swedish word.
/// </summary>
internal static partial class NameReader
{
    public static IReadOnlyList<Claim> Take(MaskedText text)
    {
        var claims = new List<Claim>();
        var first = text.Rest.Length - text.Rest.TrimStart().Length;
        foreach (Match match in Capitals().Matches(text.Rest))
        {
            var name = match.Index == first ? WithoutOpening(match.Value) : match.Value;
            if (name.Length == 0)
                continue;
            claims.Add(new Claim(ClaimKind.Name, Normal(name), name));
            text.Take(match.Index + match.Length - name.Length, name.Length);
        }

        return claims;
    }

    /// <summary>Words as names are compared: in small letters, without the genitive's s, a space between.</summary>
    public static string Normal(string text) => string.Join(' ', Word().Matches(text).Select(word => WithoutGenitive(word.Value.ToLowerInvariant())));

    private static string WithoutGenitive(string word) => word.Length > 2 && word.EndsWith('s') ? word[..^1] : word;

    private static string WithoutOpening(string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        var word = (end < 0 ? name : name[..end]).ToLowerInvariant();
        var isOrdinary = StopWords.Set.Contains(word) || Lemmatizer.Read(word).Any(reading => Lexicon.Contains(reading.Lemma));
        return !isOrdinary ? name : end < 0 ? "" : name[(end + 1)..];
    }

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[-'’&.]\p{L}+)*(?: (?:(?:af|av|von|de|der|van|la) )?\p{Lu}[\p{L}\d]*(?:[-'’&.]\p{L}+)*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"[\p{L}\d]+(?:[-'’&][\p{L}\d]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
