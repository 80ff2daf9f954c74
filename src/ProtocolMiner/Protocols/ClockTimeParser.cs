using System.Globalization;

namespace ProtocolMiner.Protocols;

/// <summary>Reads times of day as Swedish documents write them.</summary>
internal static class ClockTimeParser
{
    private static readonly string[] Minutes = ["H:mm", "HH:mm"];

    /// <summary>A lone letter would be read as a standard format: hence the sign before it.</summary>
    private static readonly string[] HoursToo = [.. Minutes, "%H", "HH"];

    /// <summary>"9.30", "09:30"; null when the text is no time of day.</summary>
    /// <param name="hoursToo">Whether "9" alone is a time, too.</param>
    public static TimeOnly? Parse(string text, bool hoursToo = false) =>
        TimeOnly.TryParseExact(text.Replace('.', ':'), hoursToo ? HoursToo : Minutes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
