using System.Globalization;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>How sums of fees are told, in Swedish.</summary>
internal static class FeeTexts
{
    private const int MinutesPerHour = 60;

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static string Kronor(decimal amount) => amount.ToString("#,0.##", Swedish).Replace('\u00A0', ' ') + " kr";

    /// <summary>"3 tim 15 min".</summary>
    public static string Time(int minutes) => (minutes / MinutesPerHour, minutes % MinutesPerHour) switch
    {
        (0, var rest) => $"{rest} min",
        (var hours, 0) => $"{hours} tim",
        var (hours, rest) => $"{hours} tim {rest} min",
    };

    public static string? Name(FeeUnit unit) => unit switch
    {
        FeeUnit.Unknown => "tid saknas",
        FeeUnit.Unpaid => "ersätts inte",
        FeeUnit.HalfDay => "halvdag",
        FeeUnit.WholeDay => "heldag",
        FeeUnit.Hours => "timmar",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Not a unit."),
    };

    /// <summary>Entries that count the same: "3 × halvdag som ledamot à 900 kr = 2 700 kr".</summary>
    public static string Describe(FeeUnit unit, FeeRole role, IReadOnlyList<FeeEntry> entries)
    {
        var what = unit == FeeUnit.Hours
            ? $"{entries.Count} möten ({Time(entries.Sum(entry => entry.Minutes ?? 0))})"
            : $"{entries.Count} × {Name(unit)}";
        var sum = entries.Select(entry => entry.Amount).OfType<decimal>().Sum();
        var money = entries[0].Amount switch
        {
            null => "",
            _ when unit == FeeUnit.Hours => $" = {Kronor(sum)}",
            var each => $" à {Kronor(each.Value)} = {Kronor(sum)}",
        };
        return $"{what} som {FeeRules.NameOf(role)}{money}";
    }

    /// <summary>The rules that a list was made by, line by line.</summary>
    public static IEnumerable<(string Rule, string Value)> Describe(FeeRules rules)
    {
        yield return ("Regler", rules.Name);
        if (rules.Method == FeeMethod.Days)
        {
            yield return ("Halvdag", $"till och med {rules.HalfDayHours.ToString(Swedish)} timmar{Worth(rules.HalfDay)}");
            yield return ("Heldag", $"längre än {rules.HalfDayHours.ToString(Swedish)} timmar{Worth(rules.WholeDay)}");
        }
        else
        {
            yield return ("Timmar", $"per påbörjade {rules.BegunMinutes} minuter{Worth(rules.Hour)}{(rules.Hour is null ? "" : " i timmen")}");
        }

        yield return ("Ajournering", rules.DeductsAdjournments ? "dras av" : "dras inte av");
        foreach (var (role, share) in rules.Shares)
            yield return (FeeRules.NameOf(role), $"{share.ToString("0.##", Swedish)} %");
    }

    private static string Worth(decimal? amount) => amount is { } kronor ? $", {Kronor(kronor)}" : "";
}
