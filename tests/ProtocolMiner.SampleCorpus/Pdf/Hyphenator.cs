namespace ProtocolMiner.SampleCorpus.Pdf;

/// <summary>
/// Hyphenates Swedish words by the rule of one consonant (<em>enkonsonantregeln</em>): the last consonant between two vowels begins the next line.
/// </summary>
internal static class Hyphenator
{
    private const string Vowels = "aeiouyåäöAEIOUYÅÄÖ";

    /// <summary>Letters that must stand before a hyphen.</summary>
    private const int FewestBefore = 4;

    /// <summary>Letters that must stand after a hyphen.</summary>
    private const int FewestAfter = 4;

    /// <summary>Shorter words are not hyphenated.</summary>
    private const int ShortestWord = 12;

    /// <summary>Places where a word may be broken, the last first.</summary>
    public static IEnumerable<int> Breaks(string word)
    {
        if (word.Length < ShortestWord || !word.All(char.IsLetter))
            yield break;
        for (var i = word.Length - FewestAfter; i >= FewestBefore; i--)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i + 1]) && word.Take(i).Any(IsVowel))
                yield return i;
        }
    }

    private static bool IsVowel(char letter) => Vowels.Contains(letter, StringComparison.Ordinal);
}
