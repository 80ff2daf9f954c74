using System.Globalization;

namespace ProtocolMiner.Reading.Office;

/// <summary>Letters of list labels: a to z, then aa, bb, cc, as Office counts.</summary>
internal static class LetterNumber
{
    private const int Alphabet = 26;

    /// <summary>Office itself gives up at this many letters.</summary>
    private const int MostLetters = 30;

    /// <summary>Lower case; in digits where letters do not reach.</summary>
    public static string Format(int number)
    {
        var letters = ((number - 1) / Alphabet) + 1;
        return number < 1 || letters > MostLetters
            ? number.ToString(CultureInfo.InvariantCulture)
            : new string((char)('a' + ((number - 1) % Alphabet)), letters);
    }
}
