using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Outlining;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>Recognises the headings of an item's sections by the words of <c>sections.tsv</c>.</summary>
internal static partial class SectionHeadings
{
    /// <summary>Section headings are short, in characters.</summary>
    private const int Longest = 120;

    private static readonly (WholePattern Pattern, SectionKind Kind)[] Cues =
        [.. CueList.Read("sections.tsv").Select(cue => (CueList.Whole(cue.Pattern), Enum.Parse<SectionKind>(cue.Meaning, ignoreCase: true)))];

    /// <summary>The kind of section that a paragraph heads; null when it is no section's heading.</summary>
    public static SectionKind? Recognise(Paragraph paragraph)
    {
        // A heading that stands out may be numbered; a point of a list that happens to read like a heading is none.
        if (paragraph.Bold || paragraph.HeadingLevel is not null)
            return Recognise(Number().Replace(paragraph.Text, ""));
        return paragraph.ListLabel is null ? Recognise(paragraph.Text) : null;
    }

    /// <inheritdoc cref="Recognise(Paragraph)"/>
    public static SectionKind? Recognise(string text)
    {
        if (text.Length is 0 or > Longest)
            return null;
        var heading = Parenthesis().Replace(text.Trim().TrimEnd(':', '.', ' '), "");
        foreach (var (pattern, kind) in Cues)
        {
            if (pattern.IsMatch(heading))
                return kind;
        }

        return null;
    }

    /// <summary>The heading is a clause with subject and verb: "Nämnden beslutar".</summary>
    public static bool IsClause(string heading) => Clause().IsMatch(heading);

    /// <summary>
    /// A heading and its text in one paragraph: "Beslut: Protokollet godkänns.", "Beslut" and a tab, "<b>Beslut</b> Protokollet godkänns.",
    /// "Beslut" on a line of its own; null when it is none.
    /// </summary>
    public static (SectionKind Kind, string Heading, Paragraph Text)? RecogniseRunIn(Paragraph paragraph)
    {
        if (paragraph.ListLabel is not null)
            return null;
        if (RunInTitle.Split(paragraph) is { Lead: { } lead, Tail: { } tail } && Recognise(lead) is { } bold)
            return (bold, lead.TrimEnd(':', ' '), tail);
        if (FirstLine(paragraph) is { } first)
            return first;
        var match = RunIn().Match(paragraph.Text);
        return match.Success && Recognise(match.Groups["heading"].Value) is { } kind
            ? (kind, match.Groups["heading"].Value, ParagraphTail.From(paragraph, match.Groups["text"].Index))
            : null;
    }

    /// <summary>A line that is a heading, and below it, without a gap, a sentence or an <em>att</em> clause.</summary>
    private static (SectionKind Kind, string Heading, Paragraph Text)? FirstLine(Paragraph paragraph)
    {
        if (paragraph.LineStarts.Count == 0)
            return null;
        var (line, below) = (paragraph.Text[..paragraph.LineStarts[0]].Trim(), ParagraphTail.From(paragraph, paragraph.LineStarts[0]));
        return below.Text.Length > 0 && (!char.IsLower(below.Text[0]) || below.Text.StartsWith("att ", StringComparison.Ordinal)) && Recognise(line) is { } kind
            ? (kind, line, below)
            : null;
    }

    [GeneratedRegex(@"^\p{Lu}[\p{L}\- ]*\s(?:beslutar|beslutade|beslöt)\b")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?<heading>[\p{L} ]{4,50})(?::\s+|\s*\t\s*)(?<text>\S.*)$")]
    private static partial Regex RunIn();

    /// <summary>"2.1 ".</summary>
    [GeneratedRegex(@"^\s*\d{1,2}(?:\.\d{1,2}){0,2}\.?\s+")]
    private static partial Regex Number();

    /// <summary>"Beslut (omedelbart justerat)".</summary>
    [GeneratedRegex(@"\s*\([^()]{1,60}\)$")]
    private static partial Regex Parenthesis();
}
