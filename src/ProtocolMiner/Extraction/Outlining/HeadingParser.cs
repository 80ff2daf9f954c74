using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>How an item's number is written.</summary>
internal enum HeadingForm
{
    /// <summary>With a section sign: "§ 12", "12 §", "Kf § 31", "§ 23/24".</summary>
    SectionSign,

    /// <summary>A bare number: "7.", "3.1", "Punkt 4".</summary>
    Numbered,
}

/// <param name="Rest">What stands behind the number on the same line.</param>
internal sealed record HeadingLine(HeadingForm Form, ItemNumber Number, string Label, string Rest);

/// <summary>Reads a paragraph as an item's heading. A § that a sentence begins with, a range without title (§§ 12–15) and a statute's section are none.</summary>
internal static partial class HeadingParser
{
    public static HeadingLine? Parse(Paragraph paragraph)
    {
        // A table's rule that was read as a letter may stand between number and title.
        var text = paragraph.Text.Trim(' ', '\t', '|');
        var standsOut = paragraph.Bold || paragraph.HeadingLevel is not null;
        if (paragraph.ListLabel is not { Length: > 0 } label)
            return Parse(text, standsOut);
        if (label.Contains('§', StringComparison.Ordinal))
            return Parse(label + " " + text, standsOut);
        return IsNumber().IsMatch(label) && !StartsLower(text) ? Parse(label + " " + text, standsOut) : null;
    }

    /// <param name="standsOut">The line's looks say that it is a heading, even if the words begin as a sentence's rest would.</param>
    public static HeadingLine? Parse(string text, bool standsOut = false)
    {
        text = text.Trim();
        var match = SectionSign().Match(text);
        if (!match.Success)
            match = AfterNumber().Match(text);
        if (match.Success)
            return IsMention(match.Groups["rest"].Value, standsOut) ? null : Create(HeadingForm.SectionSign, match);
        match = Several().Match(text);
        if (match.Success)
            return ItemNumber.ParseRange(match.Groups["first"].Value, match.Groups["last"].Value) is { } range ? Create(HeadingForm.SectionSign, range, match) : null;
        match = Numbered().Match(text);
        return match.Success && !PageCount().IsMatch(match.Groups["rest"].Value) && !UnnumberedHeadingFinder.IsFront(text) ? Create(HeadingForm.Numbered, match) : null;
    }

    private static HeadingLine Create(HeadingForm form, Match match) =>
        Create(form, ItemNumber.Parse(match.Groups["n"].Value, match.Groups["letter"].Value.ToLowerInvariant()), match);

    private static HeadingLine Create(HeadingForm form, ItemNumber number, Match match) => new(
        form,
        number,
        match.Groups["label"].Value.Trim(),
        match.Groups["rest"].Value.Trim(' ', '\t', ':', '–', '-', '.', '|'));

    private static bool IsMention(string rest, bool standsOut) =>
        !Continued().IsMatch(rest) && (Mention().IsMatch(rest) || (!standsOut && StartsLower(rest.TrimStart(' ', '\t', '.', ':', '–', '-'))));

    private static bool StartsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    /// <summary>"§ 16 forts.", the head of an item that goes on.</summary>
    [GeneratedRegex(@"^[\s,(.–-]*(?:forts|fortsättning)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Continued();

    /// <summary>The letters of a body before the sign ("KS § 12", "Kf § 12", "KS/AU § 12"); a word like "Se" is none.</summary>
    private const string Body = @"(?:(?:\p{Lu}{2,8}(?:[ /-]?\p{Lu}\p{L}{1,3})?|\p{Lu}[bcdfghjklmnpqrstvxz]{1,3}(?:[Aa]u)?|Au)[ -]?)";

    /// <summary>"12 a" or "12A", but not "§ 12 E 20 genom byn".</summary>
    private const string Letter = @"(?:[ ]?(?<letter>[a-h])|(?<letter>[A-H]))(?=$|[\s.:)])";

    [GeneratedRegex($@"^(?<label>{Body}?(?:§|Paragraf)\s?(?<n>\d{{1,4}})(?:{Letter})?(?:/\d{{2,4}})?)(?<rest>(?:$|[\s.:\t–-]).*)$")]
    private static partial Regex SectionSign();

    [GeneratedRegex($@"^(?<label>{Body}?(?<n>\d{{1,4}})(?:{Letter})?(?:/\d{{2,4}})?\s?§)(?<rest>(?:$|[\s.:\t]).*)$")]
    private static partial Regex AfterNumber();

    /// <summary>Several items under one heading: "§§ 4–6 Formalia"; a range without a title is the front page's.</summary>
    [GeneratedRegex($@"^(?<label>{Body}?§§\s?(?<first>\d{{1,4}})\s?[–-]\s?(?<last>\d{{1,4}}))(?<rest>[\s.:\t]+\p{{Lu}}.*)$")]
    private static partial Regex Several();

    [GeneratedRegex($@"^(?<label>(?:(?:Punkt|Ärende|Ärendepunkt|Dagordningspunkt|Agendapunkt|Nr)(?: nr)?\.?)?\s?(?<n>\d{{1,3}}(?:\.\d{{1,2}})?)(?:{Letter})?[.,):]?)(?<rest>(?:\s+(?:[|–-]\s*)?[\p{{Lu}}\d”""(].*|$))")]
    private static partial Regex Numbered();

    /// <summary>What follows shows that the § is only mentioned: a comma, a range, a conjunction.</summary>
    [GeneratedRegex(@"^\s*(?:[,;)]|[–-]\s?\d|och\b|samt\b|i\b)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\(?\d{1,3}(?:\.\d{1,2})?[a-h]?[.,):]?$")]
    private static partial Regex IsNumber();

    /// <summary>"1 (12)".</summary>
    [GeneratedRegex(@"^\s*\(\s?\d{1,3}\s?\)$")]
    private static partial Regex PageCount();
}
