using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>A date in a text.</summary>
/// <param name="YearStated">False when the text names no year and it was taken from what surrounds it.</param>
internal readonly record struct FoundDate(DateOnly Date, int Index, int Length, bool YearStated);

/// <summary>
/// Reads dates as Swedish documents write them: "2023-04-14", "14 april 2023", "torsdagen den 14:e april", "14/4 2023", "230414", "20230414".
/// Of a span of days ("14–15 april 2023") the first day counts.
/// </summary>
internal static partial class SwedishDateParser
{
    /// <summary>How the months begin, in Swedish and, as minutes of a Swedish meeting may write them, in English.</summary>
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec"];

    /// <summary>Minutes are younger than this and older than <see cref="LastYear"/>; other six-digit numbers are no dates.</summary>
    private const int FirstYear = 1900;

    private const int LastYear = 2100;

    /// <summary>The first date in a text; null when there is none.</summary>
    /// <param name="yearWhenUnstated">The year of a date without one; without it such dates are not dates.</param>
    public static DateOnly? First(string text, int? yearWhenUnstated = null) =>
        Find(text, yearWhenUnstated).Select(found => (DateOnly?)found.Date).FirstOrDefault();

    /// <summary>All dates in a text, in order.</summary>
    /// <inheritdoc cref="First"/>
    public static IEnumerable<FoundDate> Find(string text, int? yearWhenUnstated = null)
    {
        foreach (Match match in Dates().Matches(text))
        {
            var stated = match.Groups["y"].Success;
            var year = stated ? Year(match.Groups["y"].Value) : yearWhenUnstated;
            if (year is not { } y || y is < FirstYear or > LastYear)
                continue;
            var day = int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture);
            var month = match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture);
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month))
                yield return new FoundDate(new DateOnly(y, month, day), match.Index, match.Length, stated);
        }
    }

    private static int MonthOf(string name) => Array.FindIndex(Months, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    private static int Year(string digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        return digits.Length == 2 ? 2000 + year : year;
    }

    [GeneratedRegex(
        """
        (?<![\d§/])(?<y>\d{4})\s?[-–./]\s?(?<m>\d{1,2})\s?[-–./]\s?(?<d>\d{1,2})(?!\d)
        | (?<!\d)(?<d>\d{1,2})(?::?[ae])?\s?(?:[–-]\s?\d{1,2}(?::?[ae])?)?\s
          (?<name>jan(?:uar[iy])?|feb(?:ruar[iy])?|mar(?:s|ch)?|apr(?:il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(?:usti?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?
          (?:,?\s?(?<y>\d{4})(?!\d))?
        | (?<![\d/.:-])(?<d>\d{1,2})/(?<m>\d{1,2})(?:\s?[-–/]?\s?(?<y>\d{4})(?!\d))?(?![\d/])
        | (?<![\d/.:-])(?<!§\s?)(?<y>(?:19|20)?\d{2})(?<m>0[1-9]|1[0-2])(?<d>[0-2]\d|3[01])(?![\d/.:-])
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Dates();
}
