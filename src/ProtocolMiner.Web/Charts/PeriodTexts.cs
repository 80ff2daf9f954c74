using System.Globalization;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Web.Charts;

/// <summary>Periods and shares in Swedish.</summary>
internal static class PeriodTexts
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>"tredje kvartalet 2024", or "2024".</summary>
    public static string Long(Period period) => period.Quarter switch
    {
        null => Year(period),
        1 => "första kvartalet " + Year(period),
        2 => "andra kvartalet " + Year(period),
        3 => "tredje kvartalet " + Year(period),
        _ => "fjärde kvartalet " + Year(period),
    };

    /// <summary>"2024 kv 3", or "2024".</summary>
    public static string Short(Period period) => Year(period) + (period.Quarter is { } quarter ? " kv " + quarter : "");

    /// <summary>Name of the period's place on the page: "2024-3".</summary>
    public static string Anchor(Period period) => "period-" + Year(period) + (period.Quarter is { } quarter ? "-" + quarter : "");

    /// <summary>"7,5 %"; small shares with as many decimals as they need.</summary>
    public static string Percent(double share)
    {
        var percent = share * 100;
        return percent.ToString(percent is 0 or >= 1 ? "0.#" : "0.##", Swedish) + " %";
    }

    private static string Year(Period period) => period.Year.ToString("0000", CultureInfo.InvariantCulture);
}
