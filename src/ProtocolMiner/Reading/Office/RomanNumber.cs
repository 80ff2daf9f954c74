using System.Globalization;
using System.Text;

namespace ProtocolMiner.Reading.Office;

/// <summary>Roman numerals of list labels.</summary>
internal static class RomanNumber
{
    private const int Largest = 3999;

    private static readonly (int Value, string Digits)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>Upper case; in Arabic digits outside 1–3999.</summary>
    public static string Format(int number)
    {
        if (number is < 1 or > Largest)
            return number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var (value, digits) in Steps)
        {
            for (; number >= value; number -= value)
                text.Append(digits);
        }

        return text.ToString();
    }
}
