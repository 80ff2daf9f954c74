using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Search.Analysis;

/// <summary>
/// Splits Swedish text into words. What is joined by a hyphen (Anna-Lena, 2019–2022), and case numbers (KS/2024:117), is one word and
/// its parts as well, so that both the whole and a part of it are found; "§ 12" is one word, and its number.
/// </summary>
/// <remarks>
/// The parts follow one another by position from where the whole stands: the phrase "anna lena" finds Anna-Lena, and 2024/117 finds
/// KS/2024:117 by its parts. An ending behind a colon (EU:s, HVB:t) is left out, since it only inflects what stands before it.
/// </remarks>
internal static partial class WordSplitter
{
    public static IEnumerable<WordToken> Split(string text)
    {
        foreach (Match match in Joined().Matches(text))
        {
            if (match.Groups["number"] is { Success: true } number)
            {
                yield return new WordToken("§" + number.Value, match.Index, match.Index + match.Length, 1);
                yield return new WordToken(number.Value, number.Index, number.Index + number.Length, 0);
                continue;
            }

            foreach (var token in SplitJoined(match))
                yield return token;
        }
    }

    /// <summary>The places of words with all that is joined to them, one after the other. Where one is plain (<see cref="IsPlain"/>), it is a word and nothing else.</summary>
    public static Regex.ValueMatchEnumerator FindJoined(ReadOnlySpan<char> text) => Joined().EnumerateMatches(text);

    private static IEnumerable<WordToken> SplitJoined(Match match)
    {
        var whole = match.Value;
        if (IsPlain(whole))
        {
            yield return new WordToken(whole, match.Index, match.Index + whole.Length, 1);
            yield break;
        }

        if (InflectedAbbreviation().Match(whole) is { Success: true } inflected)
        {
            yield return new WordToken(inflected.Groups[1].Value, match.Index, match.Index + inflected.Groups[1].Length, 1);
            yield break;
        }

        var step = 1;
        if (StaysWhole().IsMatch(whole))
        {
            yield return new WordToken(Hyphens().Replace(whole, "-"), match.Index, match.Index + whole.Length, 1);
            step = 0;
            if (CaseNumberForm.Of(whole) is { } canonical)
                yield return new WordToken(canonical, match.Index, match.Index + whole.Length, 0);
        }

        foreach (Match part in Part().Matches(whole))
        {
            yield return new WordToken(part.Value, match.Index + part.Index, match.Index + part.Index + part.Length, step);
            step = 1;
        }
    }

    /// <summary>Most words have no joiners.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c) && !IsMarkOrNumber(char.GetUnicodeCategory(c)))
                return false;
        }

        return true;
    }

    private static bool IsMarkOrNumber(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>Letters and digits with joiners between them; or a paragraph sign and its number.</summary>
    [GeneratedRegex(@"§ ?(?<number>\d{1,4})(?!\d)|[\p{L}\p{M}\p{N}]+(?:[-‐‑–/:.,_'’&@][\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^([\p{L}\p{N}]+)[:'’](?:s|n|ns|t|ts|en|ens|et|ets|na|nas|ar|arna|er|erna)$", RegexOptions.CultureInvariant)]
    private static partial Regex InflectedAbbreviation();

    /// <summary>Hyphenated words, numbers with decimals, and whatever has a digit in it; "och/eller" falls apart.</summary>
    [GeneratedRegex(@"^[\p{L}\p{M}\p{N}]+(?:[-‐‑–][\p{L}\p{M}\p{N}]+)+$|\p{N}[-‐‑–/:.,_]|[-‐‑–/:_]\p{N}", RegexOptions.CultureInvariant)]
    private static partial Regex StaysWhole();

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex("[‐‑–]")]
    private static partial Regex Hyphens();
}
