using System.Text.RegularExpressions;

namespace ProtocolMiner.Search.Abbreviations;

/// <summary>
/// Finds abbreviations where a text explains them: "tidiga samordnade insatser (TSI)", "TSI (tidiga samordnade insatser)", "TSI – tidiga
/// samordnade insatser". The letters must stand in the meaning in their order, each word of it beginning with one of them, but for
/// function words and the later parts of compounds (Schwartz and Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in
/// Biomedical Text", 2003, with words for letters).
/// </summary>
internal static partial class AbbreviationFinder
{
    private const int MostWords = 8;

    /// <summary>Letters that one compound gives at most.</summary>
    private const int MostParts = 3;

    private static readonly HashSet<string> Skippable = new(StringComparer.OrdinalIgnoreCase) { "och", "för", "av", "i", "om", "på", "med", "till", "den", "det" };

    public static IEnumerable<Abbreviation> Find(string text)
    {
        foreach (Match match in Explained().Matches(text))
        {
            var letters = match.Groups["letters"].Value;
            var before = Words().Matches(text[..match.Index][Math.Max(0, match.Index - Reach)..]).Select(m => m.Value).ToList();
            if (Before(letters, before) is { } meaning)
                yield return new Abbreviation(letters.ToLowerInvariant(), meaning);
        }

        foreach (Match match in Explaining().Matches(text))
        {
            var letters = match.Groups["letters"].Value;
            var after = Words().Matches(match.Groups["rest"].Value).Select(m => m.Value).ToList();
            if (After(letters, after) is { } meaning)
                yield return new Abbreviation(letters.ToLowerInvariant(), meaning);
        }
    }

    /// <summary>Characters before a parenthesis in which the meaning must stand.</summary>
    private const int Reach = 120;

    /// <summary>The last words, as many as the letters need.</summary>
    private static string? Before(string letters, List<string> words)
    {
        for (var count = 2; count <= Math.Min(MostWords, words.Count); count++)
        {
            var meaning = words[^count..];
            if (Fits(letters, meaning))
                return Write(meaning);
        }

        return null;
    }

    private static string? After(string letters, List<string> words)
    {
        for (var count = 2; count <= Math.Min(MostWords, words.Count); count++)
        {
            var meaning = words[..count];
            if (Fits(letters, meaning))
                return Write(meaning);
        }

        return null;
    }

    /// <summary>Two letters need a word in small letters: "Maria Persson (MP)" is a person of a party.</summary>
    private static bool Fits(string letters, List<string> words) =>
        !(letters.Length == 2 && words.All(word => char.IsUpper(word[0])))
        && !Skippable.Contains(words[0]) && !Skippable.Contains(words[^1])
        && Gives(string.Join(' ', words).ToLowerInvariant().Split(' '), letters.ToLowerInvariant());

    /// <summary>Whether the words give the letters: each its first, a compound one for each of its parts, a function word perhaps none.</summary>
    private static bool Gives(ReadOnlySpan<string> words, ReadOnlySpan<char> letters)
    {
        if (words.IsEmpty || letters.IsEmpty)
            return words.IsEmpty && letters.IsEmpty;
        if (Skippable.Contains(words[0]) && Gives(words[1..], letters))
            return true;
        if (words[0][0] != letters[0])
            return false;
        var from = 0;
        for (var given = 1; given <= Math.Min(MostParts, letters.Length); given++)
        {
            if (Gives(words[1..], letters[given..]))
                return true;
            if (given == letters.Length)
                return false;
            var at = words[0].AsSpan(from + 1).IndexOf(letters[given]);
            if (at < 0)
                return false;
            from += at + 1;
        }

        return false;
    }

    private static string Write(List<string> words) => string.Join(' ', words).ToLowerInvariant();

    [GeneratedRegex(@"(?<=\p{Ll} )\((?<letters>\p{Lu}{2,7})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Explained();

    [GeneratedRegex(@"\b(?<letters>\p{Lu}{2,7})(?: \(| [–-] |, )(?<rest>\p{L}[\p{L} -]{3,100})", RegexOptions.CultureInvariant)]
    private static partial Regex Explaining();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
