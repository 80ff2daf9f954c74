using System.Globalization;

namespace ProtocolMiner.Themes.Timelines;

/// <summary>A calendar year or a quarter of one.</summary>
/// <param name="Quarter">1 to 4; null for the whole year.</param>
public readonly record struct Period(int Year, int? Quarter) : IComparable<Period>
{
    private const int MonthsInQuarter = 3;
    private const int Quarters = 4;

    public DateOnly Start => new(Year, Quarter is { } quarter ? ((quarter - 1) * MonthsInQuarter) + 1 : 1, 1);

    /// <summary>The last day.</summary>
    public DateOnly End => Next().Start.AddDays(-1);

    /// <summary>The middle of the period in years, to measure slopes by.</summary>
    public double Middle => Year + (Quarter is { } quarter ? (quarter - 0.5) / Quarters : 0.5);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    public static Period Of(DateOnly day, PeriodLength length) =>
        new(day.Year, length == PeriodLength.Quarter ? ((day.Month - 1) / MonthsInQuarter) + 1 : null);

    /// <summary>All periods from the first to the last, those between included.</summary>
    public static IEnumerable<Period> Range(Period first, Period last)
    {
        for (var period = first; period <= last; period = period.Next())
            yield return period;
    }

    public Period Next() => Quarter switch
    {
        null => this with { Year = Year + 1 },
        Quarters => new Period(Year + 1, 1),
        { } quarter => this with { Quarter = quarter + 1 },
    };

    public int CompareTo(Period other) => (Year, Quarter ?? 0).CompareTo((other.Year, other.Quarter ?? 0));

    /// <summary>"2024", or "2024 Q3".</summary>
    public override string ToString() => Quarter is { } quarter
        ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000} Q{quarter}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);
}
