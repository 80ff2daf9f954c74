using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Protocols;

/// <summary>
/// Finds personal identity numbers (<em>personnummer</em>, <em>samordningsnummer</em>; 18 and 18 a §§ folkbokföringslagen, 1991:481). A number counts
/// only when its day exists and its last digit checks (the modulus 10 of SKV 704 and SKV 707), so that case and organisation numbers do not.
/// </summary>
public static partial class IdentityNumbers
{
    /// <summary>What stands in a masked text.</summary>
    public const string Mask = "[personnummer]";

    /// <summary>A coordination number's day is the day of birth and sixty.</summary>
    private const int CoordinationDay = 60;

    /// <summary>How many stand in a text.</summary>
    public static int Count(string text) => Candidate().Matches(text).Count(IsIdentityNumber);

    /// <summary>The text with each number replaced by <see cref="Mask"/>.</summary>
    public static string Hide(string text) => Candidate().Replace(text, match => IsIdentityNumber(match) ? Mask : match.Value);

    private static bool IsIdentityNumber(Match match)
    {
        var digits = match.Groups["date"].Value + match.Groups["rest"].Value;
        return IsDay(match) && IsChecked(digits);
    }

    /// <summary>Without the century any will do: 29 February needs a leap year of one of them.</summary>
    private static bool IsDay(Match match)
    {
        var date = match.Groups["date"].Value;
        var day = Number(date[4..6]);
        if (day > CoordinationDay)
            day -= CoordinationDay;
        IEnumerable<string> centuries = match.Groups["century"].Success ? [match.Groups["century"].Value] : ["19", "20"];
        return Number(date[2..4]) is >= 1 and <= 12
            && day >= 1
            && centuries.Any(century => day <= DateTime.DaysInMonth(Number(century + date[..2]), Number(date[2..4])));
    }

    /// <summary>Every other digit counts twice, digit sums add up to a whole ten (Luhn).</summary>
    private static bool IsChecked(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
        }

        return sum % 10 == 0;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Ten or twelve digits; the sign before the last four may be missing, or a plus from the hundredth year on.</summary>
    [GeneratedRegex(@"(?<![\d-])(?<century>19|20)?(?<date>[0-9]{6}) ?[-–+]? ?(?<rest>[0-9]{4})(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Candidate();
}
