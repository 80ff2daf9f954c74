using System.Globalization;

namespace ProtocolMiner.Documents;

/// <summary>A share of a whole, shown as per cent.</summary>
/// <param name="Value">From 0 to 1.</param>
internal readonly record struct Share(double Value);

/// <summary>
/// What a cell of a list may hold: a text, a whole number, a sum (<see cref="decimal"/>), a <see cref="Share"/>, a day
/// (<see cref="DateOnly"/>), a time of day (<see cref="TimeOnly"/>), a duration (<see cref="TimeSpan"/>), or null.
/// </summary>
internal static class ListValue
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>As a Swedish reader and Swedish Excel expect it: "2024-03-06", "13:30", "1:45", "0,86" and "86 %".</summary>
    public static string ToText(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        TimeSpan duration => $"{(int)duration.TotalHours}:{duration.Minutes:00}",
        Share share => $"{Math.Round(share.Value * 100)} %",
        IFormattable number => number.ToString(null, Swedish),
        _ => value?.ToString() ?? "",
    };
}
