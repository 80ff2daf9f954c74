using System.Globalization;

namespace ProtocolMiner.Search.Analysis;

/// <summary>
/// Finds runs of letters and digits in a text with all that is joined to them by a single mark (Anna-Lena, KS/2024:117), and paragraph signs
/// with their number (§ 12). By hand: every text and every query goes through here, and the first of a process' patterns sets up all of them.
/// </summary>
internal static class JoinedWordFinder
{
    public const char ParagraphSign = '§';

    /// <summary>Digits of a §'s number at most.</summary>
    private const int MostDigits = 4;

    private const string Joiners = "-‐‑–/:.,_'’&@";

    /// <summary>The next one at or behind an offset; its length is 0 when there is none.</summary>
    public static (int Start, int Length) FindNext(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var length = text[at] == ParagraphSign ? LengthOfNumbered(text[at..]) : LengthOfJoined(text[at..]);
            if (length > 0)
                return (at, length);
        }

        return (text.Length, 0);
    }

    /// <summary>Whether a character is part of a word: letters, digits, and the marks that combine with them.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || (!char.IsAscii(c) && IsMarkOrNumber(char.GetUnicodeCategory(c)));

    /// <summary>Number of characters at the beginning of a text that are parts of a word.</summary>
    public static int LengthOfWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsOfWord(text[length]))
            length++;
        return length;
    }

    private static int LengthOfJoined(ReadOnlySpan<char> text)
    {
        var length = LengthOfWord(text);
        while (length > 0 && length + 1 < text.Length && Joiners.Contains(text[length], StringComparison.Ordinal) && IsOfWord(text[length + 1]))
            length += 1 + LengthOfWord(text[(length + 1)..]);
        return length;
    }

    private static int LengthOfNumbered(ReadOnlySpan<char> text)
    {
        var start = text.Length > 1 && text[1] == ' ' ? 2 : 1;
        var end = start;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        return end - start is > 0 and <= MostDigits ? end : 0;
    }

    private static bool IsMarkOrNumber(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
