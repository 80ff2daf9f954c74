using System.Globalization;

namespace ProtocolMiner.Search.Querying;

/// <summary>Reads a day as people type it to narrow a search: 2024-01-31, 2024-01 or 2024.</summary>
public static class DayReader
{
    /// <summary>The day; of a month or a year its first or its last. Null when the text is none of these.</summary>
    public static DateOnly? Read(string text, bool last)
    {
        if (TryRead("yyyy-MM-dd", out var day))
            return day;
        if (TryRead("yyyy-MM", out var month))
            return last ? month.AddMonths(1).AddDays(-1) : month;
        if (TryRead("yyyy", out var year))
            return last ? new DateOnly(year.Year, 12, 31) : year;
        return null;

        bool TryRead(string format, out DateOnly read) =>
            DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out read);
    }
}
