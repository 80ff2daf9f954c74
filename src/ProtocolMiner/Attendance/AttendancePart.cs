using System.Globalization;
using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance;

/// <summary>The part of a meeting that a person was there for, read from an attendance note such as "§§ 12–15" or "kl. 9.00–10.15, på distans".</summary>
/// <param name="From">Time of arrival; null when not stated.</param>
/// <param name="To">Time of leaving; null when not stated.</param>
/// <param name="Items">The §§ as written, without the sign: "12–15, 17"; null when the note names none.</param>
/// <param name="Remote">Took part from elsewhere (<em>på distans</em>, 5 kap. 16 § kommunallagen).</param>
public sealed partial record AttendancePart(TimeOnly? From, TimeOnly? To, string? Items, bool Remote)
{
    public static AttendancePart Whole { get; } = new(null, null, null, false);

    /// <summary>The §§ that the person was not there for, as written, without the sign: "7" of "ej § 7"; null when the note names none.</summary>
    public string? Except { get; init; }

    /// <summary>Reads a note as the protocol writes it. What it does not understand it leaves unread; the note itself stands beside.</summary>
    public static AttendancePart Parse(string? note)
    {
        if (string.IsNullOrWhiteSpace(note))
            return Whole;
        var (from, to) = Times(note);
        var (except, rest) = ExceptIn(ChairedPart().Replace(note, ""));
        return new AttendancePart(from, to, ItemsIn(rest), Distance().IsMatch(note)) { Except = except };
    }

    /// <summary>Whether the person was there for an item, as far as the §§ of the note say; times alone do not tell.</summary>
    /// <param name="number">The item's number, such as "12" or "12a".</param>
    public bool Covers(string number) => (Items is null || Hold(Items, number)) && !(Except is not null && Hold(Except, number));

    private static bool Hold(string items, string number) =>
        Ranges(items).Any(range => Compare(range.First, number) <= 0 && Compare(number, range.Last) <= 0);

    /// <summary>Whether a note says nothing but this part: no second span of time, and no words beside the times, the §§ and what introduces them.</summary>
    public bool IsWhole(string note)
    {
        var rest = Introducing().Replace(Span().Replace(note, ""), "");
        return (From is not null || To is not null || Items is not null) && Span().Count(note) <= 1 && !rest.Any(char.IsLetter);
    }

    private static (TimeOnly? From, TimeOnly? To) Times(string note)
    {
        if (Span().Match(note) is { Success: true } span)
            return (ClockTimeParser.Parse(span.Groups["from"].Value), ClockTimeParser.Parse(span.Groups["to"].Value));
        var until = Until().Match(note);
        var since = Since().Match(note);
        return (since.Success ? ClockTimeParser.Parse(since.Groups["time"].Value) : null, until.Success ? ClockTimeParser.Parse(until.Groups["time"].Value) : null);
    }

    /// <summary>The §§ that a note excepts, and the note without them.</summary>
    private static (string? Items, string Remaining) ExceptIn(string note)
    {
        var match = Excepting().Match(note);
        return match.Success ? (ItemsIn(match.Groups["items"].Value), note.Remove(match.Index, match.Length)) : (null, note);
    }

    private static string? ItemsIn(string note)
    {
        if (OpenStart().Match(note) is { Success: true } start)
            return start.Groups["n"].Value + "–";
        if (OpenEnd().Match(note) is { Success: true } end)
            return "–" + end.Groups["n"].Value;
        var list = ItemList().Match(note);
        return list.Success ? (list.Groups["before"].Success ? list.Groups["before"] : list.Groups["after"]).Value.Trim() : null;
    }

    private static IEnumerable<(string First, string Last)> Ranges(string items)
    {
        foreach (Match range in Range().Matches(items))
        {
            var (first, last) = (range.Groups["first"].Value, range.Groups["last"].Value);
            var open = range.Value.Contains('–') || range.Value.Contains('-');
            yield return (first.Length > 0 ? first : "0", last.Length > 0 ? last : open ? "9999" : first);
        }
    }

    private static int Compare(string a, string b)
    {
        var (left, right) = (Number().Match(a), Number().Match(b));
        var order = int.Parse("0" + left.Groups["n"].Value, CultureInfo.InvariantCulture).CompareTo(int.Parse("0" + right.Groups["n"].Value, CultureInfo.InvariantCulture));
        return order != 0 ? order : string.CompareOrdinal(left.Groups["letter"].Value, right.Groups["letter"].Value);
    }

    private const string ClockTime = @"\d{1,2}[.:]\d\d";
    private const string ItemNumber = @"\d{1,4}(?:[ ]?[a-z](?!\p{L}))?";

    [GeneratedRegex($@"(?<from>{ClockTime})\s?(?:[–-]|till)\s?(?:kl\.?\s?)?(?<to>{ClockTime})", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    [GeneratedRegex($@"(?:t\.?\s?o\.?\s?m\.?|till och med|till|lämnade?|gick|avvek|avgick|–|-)\s*(?:mötet\s)?(?:kl\.?|klockan)?\s*(?<time>{ClockTime})", RegexOptions.IgnoreCase)]
    private static partial Regex Until();

    [GeneratedRegex($@"(?:fr\.?\s?o\.?\s?m\.?|från och med|från|anlände?|ankom|kom|inträdde)\s*(?:kl\.?|klockan)?\s*(?<time>{ClockTime})", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex($@"(?:fr\.?\s?o\.?\s?m\.?|från och med|från)\s*(?:§+|punkt|ärende)\s?(?<n>{ItemNumber})(?!\s?[–-]\s?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex OpenStart();

    [GeneratedRegex($@"(?:t\.?\s?o\.?\s?m\.?|till och med|till)\s*(?:§+|punkt|ärende)\s?(?<n>{ItemNumber})", RegexOptions.IgnoreCase)]
    private static partial Regex OpenEnd();

    [GeneratedRegex($@"(?:§+|punkt(?:erna)?)\s?(?<before>{ItemNumber}(?:\s?(?:[–-]|,|och)\s?§?\s?{ItemNumber})*)|(?<after>{ItemNumber}(?:\s?(?:[–-]|,|och)\s?{ItemNumber})*)\s?§", RegexOptions.IgnoreCase)]
    private static partial Regex ItemList();

    /// <summary>"ej § 7", "deltog inte i § 7", "frånvarande §§ 3–4", "utom § 5", "jäv § 9".</summary>
    [GeneratedRegex($@"\b(?:ej|inte|icke|frånvarande|utom|jäv(?:ig)?)\b[^§\d,]{{0,30}}(?<items>(?:§+|punkt(?:erna)?)\s?{ItemNumber}(?:\s?(?:[–-]|,|och)\s?§?\s?{ItemNumber})*|{ItemNumber}(?:\s?(?:[–-]|,|och)\s?{ItemNumber})*\s?§+)", RegexOptions.IgnoreCase)]
    private static partial Regex Excepting();

    /// <summary>"ordförande §§ 3–5": who chaired a part was there for more.</summary>
    [GeneratedRegex(@"ordf(?:örande|\.)?\s§+[\d\s,§–a-z-]*", RegexOptions.IgnoreCase)]
    private static partial Regex ChairedPart();

    [GeneratedRegex($@"(?<first>{ItemNumber})?\s?[–-]\s?(?<last>{ItemNumber})?|(?<first>{ItemNumber})", RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<n>\d+)\s?(?<letter>[a-z]?)", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:kl(?:ockan)?|fr\.?\s?o\.?\s?m|t\.?\s?o\.?\s?m|från(?: och med)?|till(?: och med)?|och|punkt(?:erna)?)\b|(?<=\d)\s?[a-z](?![a-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Introducing();

    [GeneratedRegex(@"på distans|distans|via (?:länk|teams|zoom|video|skype)|digitalt|\blänk\b", RegexOptions.IgnoreCase)]
    private static partial Regex Distance();
}
