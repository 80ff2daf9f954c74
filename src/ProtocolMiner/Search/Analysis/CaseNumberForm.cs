using System.Globalization;

namespace ProtocolMiner.Search.Analysis;

/// <summary>
/// One form for the spellings of a case number (<em>diarienummer</em>): 117/24, KS 2024/117, KS/2024:117 and KS-2024-00117 are all number
/// 117 of 2024. Registers of several bodies may share it; the spelling itself, indexed too, then ranks first.
/// </summary>
internal static class CaseNumberForm
{
    /// <summary>Years of two digits from here on are of the last century.</summary>
    private const int FirstOfLastCentury = 60;

    /// <summary>Letters of a register at most.</summary>
    private const int MostLetters = 8;

    /// <summary>Digits of a serial number at most, zeros before it not counted.</summary>
    private const int MostDigits = 6;

    /// <summary>The form, "#2024:117"; null when the word is no case number. Two years (2023/2024) are none.</summary>
    public static string? Of(string word)
    {
        var separator = word.AsSpan().LastIndexOfAny('-', '/', ':');
        if (separator < 0)
            return null;
        var before = word.AsSpan(0, separator);
        var after = word.AsSpan(separator + 1);
        var year = WithoutRegister(before);
        if (IsYear(year) && IsSerial(after) && !IsYear(after))
            return Write(year, after);
        return word[separator] == '/' && IsSerial(before) && (IsShortYear(after) || (IsYear(after) && !IsYear(before))) ? Write(after, before) : null;
    }

    /// <summary>What stands behind the letters of a register (KS-, KS/).</summary>
    private static ReadOnlySpan<char> WithoutRegister(ReadOnlySpan<char> text)
    {
        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
            letters++;
        return letters is > 0 and <= MostLetters && letters < text.Length && text[letters] is ('-' or '/') ? text[(letters + 1)..] : text;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text is (['1', '9', _, _] or ['2', '0', _, _]) && IsOfDigits(text);

    private static bool IsShortYear(ReadOnlySpan<char> text) => text.Length == 2 && IsOfDigits(text);

    private static bool IsSerial(ReadOnlySpan<char> text) => IsOfDigits(text) && text.TrimStart('0').Length is > 0 and <= MostDigits;

    private static bool IsOfDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static string Write(ReadOnlySpan<char> year, ReadOnlySpan<char> serial)
    {
        var number = int.Parse(year, CultureInfo.InvariantCulture);
        if (year.Length == 2)
            number += number >= FirstOfLastCentury ? 1900 : 2000;
        return string.Create(CultureInfo.InvariantCulture, $"#{number}:{serial.TrimStart('0')}");
    }
}
