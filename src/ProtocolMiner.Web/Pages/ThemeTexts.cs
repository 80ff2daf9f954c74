using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Summaries;
using ProtocolMiner.Web.Charts;

namespace ProtocolMiner.Web.Pages;

/// <summary>What a theme's trend says, in Swedish sentences that claim no more than the numbers do.</summary>
internal static class ThemeTexts
{
    public static string Of(ThemeMovement movement) => movement.Direction switch
    {
        ThemeDirection.Unknown => "Underlaget är för litet för att säga om andelen ökar eller minskar.",
        ThemeDirection.Steady => "Ingen säker ökning eller minskning: skillnaderna kan vara slump.",
        ThemeDirection.Rising => "Andelen ökar" + PerYear(movement) + ".",
        ThemeDirection.Falling => "Andelen minskar" + PerYear(movement) + ".",
        _ => throw new ArgumentOutOfRangeException(nameof(movement), movement.Direction, "Not a direction."),
    };

    /// <summary>"Från och med tredje kvartalet 2023 ligger andelen på 4,2 %, mot 1,1 % dessförinnan."</summary>
    public static string Of(ThemeChange change) =>
        $"Från och med {PeriodTexts.Long(change.Since)} ligger andelen på {PeriodTexts.Percent(change.After)}, mot {PeriodTexts.Percent(change.Before)} dessförinnan.";

    public static string Of(SentenceRole role) => role switch
    {
        SentenceRole.Decision => "Beslut",
        SentenceRole.Record => "Ur protokollen",
        SentenceRole.Source => "Ur underlagen",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    /// <summary>For a table: one word.</summary>
    public static string Short(ThemeDirection direction) => direction switch
    {
        ThemeDirection.Unknown => "för lite underlag",
        ThemeDirection.Steady => "ingen säker",
        ThemeDirection.Rising => "ökar",
        ThemeDirection.Falling => "minskar",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "Not a direction."),
    };

    /// <summary>The search that follows a theme of the list: any of its words and phrases.</summary>
    public static string Query(Theme theme) => string.Join(" OR ", theme.Terms.Select(term => term.Contains(' ', StringComparison.Ordinal) ? $"\"{term}\"" : term));

    private static string PerYear(ThemeMovement movement)
    {
        var points = Math.Abs(movement.SlopePerYear) * 100;
        return points < 0.01 ? "" : $" med ungefär {points.ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo("sv-SE"))} procentenheter om året";
    }
}
