using System.Globalization;
using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>A time that somebody was there, or that a meeting lay still.</summary>
/// <param name="To">After <paramref name="From"/>; midnight is 24.00.</param>
internal readonly record struct TimeInterval(TimeSpan From, TimeSpan To)
{
    public int Minutes => Math.Max(0, (int)(To - From).TotalMinutes);

    public static TimeSpan EndOf(TimeOnly time) => time == TimeOnly.MinValue ? TimeSpan.FromDays(1) : time.ToTimeSpan();

    /// <summary>What both have in common; no minutes where they do not meet.</summary>
    public TimeInterval Intersect(TimeInterval other) => new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    public override string ToString() => $"{Show(From)}–{Show(To)}";

    private static string Show(TimeSpan time) => $"{((int)time.TotalHours).ToString("00", CultureInfo.InvariantCulture)}.{time.Minutes.ToString("00", CultureInfo.InvariantCulture)}";
}

/// <summary>When somebody was at a meeting, from the meeting's times and the note in its attendance list.</summary>
/// <param name="Intervals">Within the meeting; empty when unknown.</param>
/// <param name="Whole">Whether the person was there from beginning to end, as far as the list says.</param>
/// <param name="Unknown">Why the times are not known, in Swedish; null when they are.</param>
internal sealed partial record PresenceTimes(IReadOnlyList<TimeInterval> Intervals, bool Whole, string? Unknown)
{
    public static PresenceTimes Of(AttendanceList list, AttendanceRow row)
    {
        var spans = row.Note is null ? [] : Spans().Matches(row.Note).Select(span => (From: ClockTimeParser.Parse(span.Groups["from"].Value), To: ClockTimeParser.Parse(span.Groups["to"].Value))).ToList();
        if (spans.Count == 0)
        {
            if (row.Part is { Items: { } items, From: null, To: null })
                return Missing($"Närvarande §§ {items}; tiderna anges inte.");
            spans.Add((row.Part.From ?? list.Meeting.Start, row.Part.To ?? list.Meeting.End));
        }

        if (spans.Exists(span => span.From is null))
            return Missing("Starttid anges inte.");
        if (spans.Exists(span => span.To is null))
            return Missing("Sluttid anges inte.");
        var intervals = spans.ConvertAll(span => new TimeInterval(span.From!.Value.ToTimeSpan(), TimeInterval.EndOf(span.To!.Value)));
        if (intervals.Exists(interval => interval.Minutes == 0))
            return Missing($"Tiderna {string.Join(", ", intervals)} går inte framåt (ett möte över flera dagar?).");
        var within = intervals.ConvertAll(interval => Within(list, interval));
        return within.Exists(interval => interval.Minutes == 0)
            ? Missing($"Tiderna {string.Join(", ", intervals)} ligger utanför mötets.")
            : new PresenceTimes(within, row.Part is { From: null, To: null, Items: null } && spans.Count == 1, null);
    }

    private static PresenceTimes Missing(string why) => new([], false, why);

    /// <summary>Nobody is paid for coming before the meeting, or staying after it.</summary>
    private static TimeInterval Within(AttendanceList list, TimeInterval interval) => interval.Intersect(new TimeInterval(
        list.Meeting.Start?.ToTimeSpan() ?? TimeSpan.Zero,
        list.Meeting.End is { } end ? TimeInterval.EndOf(end) : TimeSpan.FromDays(1)));

    [GeneratedRegex(@"(?<from>\d{1,2}[.:]\d\d)\s?(?:[–-]|till)\s?(?:kl\.?\s?)?(?<to>\d{1,2}[.:]\d\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Spans();
}
