namespace ProtocolMiner.Search.Analysis;

/// <summary>
/// Splits Swedish text into words. What is joined by a hyphen (Anna-Lena, 2019–2022), and case numbers (KS/2024:117), is one word and
/// its parts as well, so that both the whole and a part of it are found; "§ 12" is one word, and its number.
/// </summary>
/// <remarks>
/// The parts follow one another by position from where the whole stands: the phrase "anna lena" finds Anna-Lena, and 2024/117 finds
/// KS/2024:117 by its parts. An ending behind a colon (EU:s, HVB:t) is left out, since it only inflects what stands before it.
/// </remarks>
internal static class WordSplitter
{
    private const string Hyphens = "-‐‑–";

    /// <summary>What joins a number to what stands behind it (2024/117, 3,5).</summary>
    private const string JoinersBehindNumbers = Hyphens + "/:.,_";

    /// <summary>What joins a number to what stands before it (KS:117).</summary>
    private const string JoinersBeforeNumbers = Hyphens + "/:_";

    /// <summary>Endings behind an abbreviation and a colon or apostrophe.</summary>
    private static readonly HashSet<string> Endings = ["s", "n", "ns", "t", "ts", "en", "ens", "et", "ets", "na", "nas", "ar", "arna", "er", "erna"];

    public static IEnumerable<WordToken> Split(string text)
    {
        for (var (start, length) = JoinedWordFinder.FindNext(text, 0); length > 0; (start, length) = JoinedWordFinder.FindNext(text, start + length))
        {
            foreach (var token in text[start] == JoinedWordFinder.ParagraphSign ? SplitNumbered(text, start, start + length) : SplitJoined(text.Substring(start, length), start))
                yield return token;
        }
    }

    /// <summary>Most words have no joiners.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => JoinedWordFinder.LengthOfWord(word) == word.Length;

    private static IEnumerable<WordToken> SplitNumbered(string text, int start, int end)
    {
        var number = text[(start + 1)..end].TrimStart(' ');
        yield return new WordToken(JoinedWordFinder.ParagraphSign + number, start, end, 1);
        yield return new WordToken(number, end - number.Length, end, 0);
    }

    private static IEnumerable<WordToken> SplitJoined(string whole, int start)
    {
        if (IsPlain(whole))
        {
            yield return new WordToken(whole, start, start + whole.Length, 1);
            yield break;
        }

        if (FindInflectedAbbreviation(whole) is { } abbreviation)
        {
            yield return new WordToken(abbreviation, start, start + abbreviation.Length, 1);
            yield break;
        }

        var step = 1;
        if (StaysWhole(whole))
        {
            yield return new WordToken(WithPlainHyphens(whole), start, start + whole.Length, 1);
            step = 0;
            if (CaseNumberForm.Of(whole) is { } canonical)
                yield return new WordToken(canonical, start, start + whole.Length, 0);
        }

        for (var at = 0; at < whole.Length;)
        {
            var length = JoinedWordFinder.LengthOfWord(whole.AsSpan(at));
            yield return new WordToken(whole.Substring(at, length), start + at, start + at + length, step);
            step = 1;
            // One joiner stands between two parts.
            at += length + 1;
        }
    }

    /// <summary>What stands before the colon or apostrophe of an inflected abbreviation; null when the word is none.</summary>
    private static string? FindInflectedAbbreviation(string whole)
    {
        var joiner = whole.AsSpan().IndexOfAny(':', '\'', '’');
        return joiner > 0 && Endings.Contains(whole[(joiner + 1)..]) && IsPlain(whole.AsSpan(0, joiner)) ? whole[..joiner] : null;
    }

    /// <summary>Hyphenated words, numbers with decimals, and whatever has a digit in it; "och/eller" falls apart.</summary>
    private static bool StaysWhole(string whole)
    {
        var isHyphenated = true;
        for (var i = 1; i < whole.Length - 1; i++)
        {
            if (JoinedWordFinder.IsOfWord(whole[i]))
                continue;
            if (Has(JoinersBehindNumbers, whole[i]) && char.IsNumber(whole[i - 1]))
                return true;
            if (Has(JoinersBeforeNumbers, whole[i]) && char.IsNumber(whole[i + 1]))
                return true;
            isHyphenated &= Has(Hyphens, whole[i]);
        }

        return isHyphenated;
    }

    private static bool Has(string joiners, char c) => joiners.Contains(c, StringComparison.Ordinal);

    private static string WithPlainHyphens(string word) => Hyphens.Aggregate(word, (written, hyphen) => written.Replace(hyphen, '-'));
}
