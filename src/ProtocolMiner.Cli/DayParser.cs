using System.CommandLine.Parsing;
using System.Globalization;

namespace ProtocolMiner.Cli;

/// <summary>Days as options give them: a day, or a month or year that stands for its first or last day.</summary>
internal static class DayParser
{
    /// <param name="last">Whether a month or year stands for its last day.</param>
    public static DateOnly? Parse(ArgumentResult result, bool last)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return last ? year.AddYears(1).AddDays(-1) : year;
        result.AddError($"{text} is no day for {(result.Parent as OptionResult)?.Option.Name ?? "the option"}: write it as 2024-01-31.");
        return null;
    }
}
