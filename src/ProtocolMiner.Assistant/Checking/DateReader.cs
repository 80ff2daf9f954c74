using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Assistant.Checking;

/// <summary>Reads dates as Swedish texts write them: 2024-03-12, 12 mars 2024, den 12 mars, mars 2024, 12/3 2024.</summary>
internal static partial class DateReader
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    public static IEnumerable<Claim> Take(MaskedText text)
    {
        foreach (var match in text.Take(InDigits()).Concat(text.Take(InWords())).Concat(text.Take(WithSlash())))
        {
            if (Value(match) is { } value)
                yield return new Claim(ClaimKind.Date, value, match.Value);
        }
    }

    /// <summary>Everything that a date says: the day, its month, and the day without its year; the year is a number.</summary>
    public static IEnumerable<string> Parts(string value)
    {
        yield return value;
        if (value.Length == "yyyy-MM-dd".Length)
        {
            yield return value[..7];
            yield return value[5..];
        }
    }

    private static string? Value(Match match)
    {
        var month = match.Groups["name"].Success
            ? 1 + Array.FindIndex(Months, name => name.StartsWith(match.Groups["name"].Value[..3], StringComparison.OrdinalIgnoreCase))
            : Number(match, "month") ?? 0;
        if (month is < 1 or > 12)
            return null;
        return (Number(match, "year"), Number(match, "day")) switch
        {
            ({ } year, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
            ({ } year, null) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            (null, { } day) => string.Create(CultureInfo.InvariantCulture, $"{month:00}-{day:00}"),
            _ => null,
        };
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\b(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex InDigits();

    /// <summary>A month alone is no date ("i mars" says too little to be checked as one, and stays a word).</summary>
    [GeneratedRegex(
        @"\b(?:(?<day>\d{1,2})(?::e|:a)? (?<name>jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}{0,6}\.?(?: (?<year>(?:19|20)\d\d))?|(?<name>januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) (?<year>(?:19|20)\d\d))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InWords();

    [GeneratedRegex(@"\b(?<day>\d{1,2})/(?<month>\d{1,2})(?: |-)(?<year>(?:19|20)\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex WithSlash();
}
