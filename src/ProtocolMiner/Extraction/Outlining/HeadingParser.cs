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

/// <summary>Reads a paragraph as an item's heading. A § that a sentence begins with, a range (§§ 12–15) and a statute's section are none.</summary>
internal static partial class HeadingParser
{
    public static HeadingLine? Parse(Paragraph paragraph)
    {
        // A table's rule that was read as a letter may stand between number and title.
        var text = paragraph.Text.Trim(' ', '\t', '|');
        if (paragraph.ListLabel is not { Length: > 0 } label)
            return Parse(text);
        if (label.Contains('§', StringComparison.Ordinal))
            return Parse(label + " " + text);
        return IsNumber().IsMatch(label) && !StartsLower(text) ? Parse(label + " " + text) : null;
    }

    public static HeadingLine? Parse(string text)
    {
        text = text.Trim();
        var match = SectionSign().Match(text);
        if (!match.Success)
            match = AfterNumber().Match(text);
        if (match.Success)
            return Create(HeadingForm.SectionSign, match);
        match = Numbered().Match(text);
        return match.Success ? Create(HeadingForm.Numbered, match) : null;
    }

    private static HeadingLine? Create(HeadingForm form, Match match)
    {
        var rest = match.Groups["rest"].Value;
        if (form == HeadingForm.SectionSign && !Continued().IsMatch(rest) && (StartsLower(rest.TrimStart()) || Mention().IsMatch(rest)))
            return null;
        var number = ItemNumber.Parse(match.Groups["n"].Value, match.Groups["letter"].Value.ToLowerInvariant());
        return new HeadingLine(form, number, match.Groups["label"].Value.Trim(), rest.Trim(' ', '\t', ':', '–', '-', '.', '|'));
    }

    private static bool StartsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    /// <summary>"§ 16 forts.", the head of an item that goes on.</summary>
    [GeneratedRegex(@"^[\s,(]*(?:forts|fortsättning)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Continued();

    [GeneratedRegex(@"^(?<label>(?:\p{Lu}\p{L}{1,5}[ -]?)?§\s?(?<n>\d{1,4})(?:[ ]?(?<letter>[a-zA-Z])(?=$|[\s.:]))?(?:/\d{2,4})?)(?<rest>(?:$|[\s.:\t–-]).*)$")]
    private static partial Regex SectionSign();

    [GeneratedRegex(@"^(?<label>(?<n>\d{1,4})(?:[ ]?(?<letter>[a-zA-Z]))?(?:/\d{2,4})?\s?§)(?<rest>(?:$|[\s.:\t]).*)$")]
    private static partial Regex AfterNumber();

    [GeneratedRegex(@"^(?<label>(?:Punkt|Ärende|Ärendepunkt|Dagordningspunkt)?\s?(?<n>\d{1,3}(?:\.\d{1,2})?)(?<letter>(?:))[.,):]?)(?<rest>(?:\s+\|?\s*[\p{Lu}\d”""(].*|$))")]
    private static partial Regex Numbered();

    /// <summary>What follows shows that the § is only mentioned: a comma, a range, a conjunction.</summary>
    [GeneratedRegex(@"^\s*(?:[,;)]|[–-]\s?\d|och\b|samt\b|i\b)")]
    private static partial Regex Mention();

    [GeneratedRegex(@"^\(?\d{1,3}(?:\.\d{1,2})?[.,):]?$")]
    private static partial Regex IsNumber();
}
