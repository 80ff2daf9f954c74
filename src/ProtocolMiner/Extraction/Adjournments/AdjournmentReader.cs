using System.Globalization;
using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Adjournments;

/// <summary>
/// Reads adjournments (<em>ajourneringar</em>) paragraph by paragraph: "ajournering kl. 14.30–14.45", "sammanträdet ajourneras kl. 10.15
/// och återupptas kl. 10.30", "ajournering i 15 minuter". A meeting that goes on in a later paragraph ends the adjournment before.
/// </summary>
internal sealed partial class AdjournmentReader
{
    private const int MinutesPerHour = 60;

    private readonly List<Adjournment> found = [];

    /// <summary>Each once: the front page often repeats what an item tells.</summary>
    public IReadOnlyList<Adjournment> Found =>
    [
        .. found.DistinctBy(adjournment => (adjournment.Start, adjournment.End, adjournment.Minutes))
            .Where(adjournment => adjournment.End is not null || adjournment.Start is null || !found.Exists(other => other.Start == adjournment.Start && other.End is not null)),
    ];

    /// <param name="page">1-based page of the paragraph; null where the format has no pages.</param>
    public void Read(string paragraph, int? page)
    {
        if (!Cue().IsMatch(paragraph))
        {
            if (found is [.., { Start: not null, End: null } open] && Resumed().Match(paragraph) is { Success: true } resumed)
                found[^1] = open with { End = Clock(resumed, "to") };
            return;
        }

        var before = found.Count;
        foreach (Match clause in Clauses().Matches(paragraph))
            found.AddRange(Spans().Matches(clause.Value).Select(span => new Adjournment(Clock(span, "from"), Clock(span, "to"), null, page, paragraph)));
        if (found.Count > before)
            return;
        if (Leading().Match(paragraph) is { Success: true } leading)
            found.Add(new Adjournment(Clock(leading, "from"), Clock(leading, "to"), null, page, paragraph));
        else if (Length().Match(paragraph) is { Success: true } length)
            found.Add(new Adjournment(null, null, Minutes(length), page, paragraph));
        else if (Until().Match(paragraph) is { Success: true } until)
            found.Add(new Adjournment(null, Clock(until, "to"), null, page, paragraph));
        else if (Begun().Match(paragraph) is { Success: true } begun)
            found.Add(new Adjournment(Clock(begun, "from"), null, null, page, paragraph));
    }

    private static int Minutes(Match length)
    {
        var number = int.Parse(length.Groups["n"].Value, CultureInfo.InvariantCulture);
        return length.Groups["unit"].Value.StartsWith('t') || length.Groups["unit"].Value.StartsWith('T') ? number * MinutesPerHour : number;
    }

    private static TimeOnly? Clock(Match match, string group) => ClockTimeParser.Parse(match.Groups[group].Value, hoursToo: true);

    private const string Time = @"\d{1,2}(?:[.:]\d{2})?(?![\d:]|\.\d|\s?(?:min|tim|§|procent|%))";
    private const string At = @"(?:kl(?:ockan)?\.?\s?)?";

    [GeneratedRegex(@"\bajourner", RegexOptions.IgnoreCase)]
    private static partial Regex Cue();

    /// <summary>From the word to the end of what is said of it; a parenthesis or semicolon ends it.</summary>
    [GeneratedRegex(@"\bajourner\p{L}*[^;()\n]{0,160}", RegexOptions.IgnoreCase)]
    private static partial Regex Clauses();

    [GeneratedRegex($@"(?<![\d.:/-]){At}(?<from>{Time})\s?(?:[–—-]|(?:,\s)?(?:till|och|samt)(?:\såteruppt\p{{L}}*)?|(?:,|\.)?\s(?:\p{{L}}+\s){{0,3}}?åter\p{{L}}*(?:\s\p{{L}}+)?)\s?{At}(?<to>{Time})", RegexOptions.IgnoreCase)]
    private static partial Regex Spans();

    /// <summary>"Klockan 14.30–14.45 ajournerades sammanträdet."</summary>
    [GeneratedRegex($@"\b{At}(?<from>{Time})\s?(?:[–—-]|till|och)\s?{At}(?<to>{Time})\s(?:\p{{L}}+\s){{0,3}}?ajourner", RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(@"\bajourner\p{L}*(?:\s\p{L}+){0,4}?\s\(?(?<n>\d{1,3})\s?(?<unit>min|tim)", RegexOptions.IgnoreCase)]
    private static partial Regex Length();

    [GeneratedRegex($@"\bajourner\p{{L}}*(?:\s\p{{L}}+){{0,3}}?\s(?:till|fram till)\s(?:kl(?:ockan)?\.?\s?)(?<to>{Time})", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex($@"\bajourner\p{{L}}*(?:\s\p{{L}}+){{0,3}}?\s(?:kl(?:ockan)?\.?\s?)(?<from>{Time})", RegexOptions.IgnoreCase)]
    private static partial Regex Begun();

    [GeneratedRegex($@"\b(?:återuppt\p{{L}}*|återöppn\p{{L}}*|öppnas åter|fortsätter)(?:\s\p{{L}}+){{0,3}}?\s(?:kl(?:ockan)?\.?\s?)(?<to>{Time})", RegexOptions.IgnoreCase)]
    private static partial Regex Resumed();
}
