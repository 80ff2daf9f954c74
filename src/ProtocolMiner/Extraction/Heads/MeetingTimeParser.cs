using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Heads;

/// <param name="End">Null when the text names no end.</param>
internal readonly record struct MeetingTime(TimeOnly Start, TimeOnly? End);

/// <summary>
/// Reads when a meeting began and ended: "kl. 9.00–11.55", "klockan 18.00", "kl 9-12", "09:00-12:00, 13:00-15:30". The first time is its
/// beginning and the last its end; adjournments (<em>ajournering</em>) and preliminary meetings (<em>förmöte</em>) do not count.
/// </summary>
internal static partial class MeetingTimeParser
{
    public static MeetingTime? Parse(string text)
    {
        var counted = Interruption().Replace(text, "");
        TimeOnly? start = null, end = null;
        foreach (Match match in Times().Matches(counted))
        {
            var afternoon = match.Groups["pm"].Success;
            if (Clock(match.Groups["h"], match.Groups["min"], afternoon) is not { } from)
                continue;
            start ??= from;
            if (match.Groups["h2"].Success && Clock(match.Groups["h2"], match.Groups["min2"], afternoon) is { } to)
                end = to;
        }

        return start is { } first ? new MeetingTime(first, end) : null;
    }

    /// <param name="afternoon">Old minutes count to twelve twice: "kl. 2 e.m." (<em>eftermiddagen</em>).</param>
    private static TimeOnly? Clock(Group hour, Group minute, bool afternoon)
    {
        var h = int.Parse(hour.Value, CultureInfo.InvariantCulture);
        if (afternoon && h < 12)
            h += 12;
        var m = minute.Success ? int.Parse(minute.Value, CultureInfo.InvariantCulture) : 0;
        // A meeting that lasts until midnight ends at 24.00.
        return h is >= 0 and <= 24 && m is >= 0 and < 60 ? new TimeOnly(h % 24, m) : null;
    }

    [GeneratedRegex(
        """
        (?:(?<=\b(?:kl|klockan)\b\.?\s{0,2})(?<h>\d{1,2})(?:\s?[.:]\s?(?<min>\d{2}))? | (?<![\d.:,/§-])(?<h>\d{1,2})[.:](?<min>\d{2})
         | (?<![\d.:,/§-]|§\s)(?<h>\d{1,2})(?=\s?[–—-]\s?\d{1,2}[.:]\d{2}(?![\d.:-])))(?![\d:]|\.\d)
        (?:\s?(?:[–—-]|till|(?<=\bmellan\b.{0,6}\d{1,2}(?:[.:]\d{2})?\s)och|t\.?o\.?m\.?|och\sslutade)\s?(?:kl\.?\s?|klockan\s)?(?<h2>\d{1,2})(?:[.:](?<min2>\d{2}))?(?!\d|[.:-]\d))?(?<pm>\s?e\.?\s?m\.?(?!\p{L}))?
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Times();

    /// <summary>A clause about a break or another meeting, with the times in it.</summary>
    [GeneratedRegex(
        @"(?:[(,;.]\s?)?\b(?:(?:mötet\s|sammanträdet\s)?ajourner\p{L}*|paus\p{L}*|lunch\p{L}*|uppehåll|för(?:möte|sammanträde)\p{L}*|gruppmöte\p{L}*)\b[^;)]{0,40}?\d{1,2}(?:[.:]\d{2})?(?:\s?(?:[–—-]|till|och|,)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)*\)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Interruption();
}
