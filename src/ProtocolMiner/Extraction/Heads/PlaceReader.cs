using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Reads the place (<em>plats</em>) out of "Plats och tid": what is left when days and times are taken away.</summary>
internal static partial class PlaceReader
{
    public static string? Read(IEnumerable<Paragraph> paragraphs)
    {
        var places = paragraphs.Select(paragraph => Read(paragraph.Text)).OfType<string>().ToList();
        return places.Count == 0 ? null : string.Join(", ", places);
    }

    /// <summary>
    /// "Sammanträde den 4 maj 2031 kl. 16.00–17.35 i Rådhuset", "Onsdag 4 maj 2031 kl. 13–15, Rådhuset": the place behind the time; null when
    /// the line states none so.
    /// </summary>
    public static string? InSentence(string line) =>
        (BehindTime().Match(line) is { Success: true } told ? told : DayTimePlace().Match(line)) is { Success: true } match ? Read(match.Groups["place"].Value) : null;

    private static string? Read(string text)
    {
        foreach (var date in SwedishDateParser.Find(text, yearWhenUnstated: 2000).Reverse())
            text = text.Remove(date.Index, date.Length);
        text = TimeClause().Replace(text, "");
        text = ParagraphRange().Replace(text, "");
        text = Weekday().Replace(text, "");
        text = Empty().Replace(text, "").Replace("\t", " ", StringComparison.Ordinal);
        text = Spaces().Replace(Edges().Replace(text, ""), " ").Replace(" ,", ",", StringComparison.Ordinal);
        return text.Count(char.IsLetter) > 1 ? text : null;
    }

    [GeneratedRegex(
        @"[,;(]?\s*(?:(?:klockan|kl\.?|tid:?)\s*)+\d{1,2}(?:\s?[.:]\s?\d{2})?(?:\s?(?:[–—-]|till|,)\s?(?:kl\.?\s?)?\d{1,2}(?:[.:]\d{2})?)*\)?|\(?\d{1,2}(?:[.:]\d{2}|(?=\s?[–—-]\s?\d{1,2}[.:]\d{2}))(?:\s?(?:[–—-]|till|,)\s?\d{1,2}[.:]\d{2})*\)?|[,;(]?\s*\b(?:mötet\s|sammanträdet\s)?(?:ajourner|paus|lunch)\p{L}*\b[^;]*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex TimeClause();

    [GeneratedRegex(@"(?:sammanträd|möte|stämm)\p{L}*\s.{0,120}(?:\d{1,2}[.:]\d{2}|\bkl\.?\s?\d{1,2}|\d{4}|-\d{2}),?\s(?:i|på|via)\s(?<place>(?:(?-i:\p{Lu})|(?:sammanträdesrum|rum|sal|\p{L}+s\slokal|\p{L}{3,}(?:lokal|sal|hus|kontor|hem|gård|skola|bibliotek|rum))).{2,80})$", RegexOptions.IgnoreCase)]
    private static partial Regex BehindTime();

    [GeneratedRegex(
        @"^(?:\p{L}+dag(?:en)?(?:\sden)?\s)?(?:\d{4}-\d\d-\d\d|\d{1,2}\s\p{L}+\s\d{4}),?\s(?:(?:kl\.?|klockan)\s?)?\d{1,2}(?:[.:]\d{2})?\s?[–-]\s?\d{1,2}(?:[.:]\d{2})?,\s(?<place>\p{Lu}.{2,80})$",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayTimePlace();

    /// <summary>Which §§ the minutes hold, beside the place in the same line.</summary>
    [GeneratedRegex(@"\s*\bParagraf(?:er)?:?\s?§*\s?\d+(?:\s?[–,-]\s?\d+)*", RegexOptions.IgnoreCase)]
    private static partial Regex ParagraphRange();

    [GeneratedRegex(@"\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\b(?:\s+den\b)?|\bden\s*$|(?<=,\s*)den\b", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\(\s*\)|(?:,\s*){2,}(?=,)")]
    private static partial Regex Empty();

    [GeneratedRegex(@"^[\s,;:.–-]+|[\s,;:.–-]+$")]
    private static partial Regex Edges();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
