using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Recognises lines that are entries of a list without labels: persons, "Ansvarig: …", a table of contents.</summary>
internal static partial class ListEntry
{
    private const int FewestEntries = 3;

    /// <summary>In characters.</summary>
    private const int LongestEntry = 80;

    /// <summary>The next line begins as the paragraph does, as entries do however full their lines are.</summary>
    public static bool Are(DraftParagraph paragraph, FlowLine next) =>
        (Member().IsMatch(paragraph.Last.Text) && Member().IsMatch(next.Text) && !paragraph.Last.Text.EndsWith(','))
        || (Person().IsMatch(paragraph.First.Text) && Person().IsMatch(next.Text) && !Unfinished.Is(paragraph.Last.Text))
        || (Labelled().IsMatch(paragraph.First.Text) && Labelled().IsMatch(next.Text))
        || Contents().IsMatch(paragraph.Last.Text);

    /// <summary>Prose of several lines hardly ever breaks before a capital each time: such lines are entries of a list, names above all.</summary>
    public static bool AreAll(IReadOnlyList<FlowLine> lines) =>
        lines.Count >= FewestEntries && lines.All(line => line.Line.EndsParagraph is null && line.Text.Length < LongestEntry && char.IsUpper(line.Text[0]));

    /// <summary>Among lines that all begin with a capital, one is an entry of its own unless it reads as unfinished.</summary>
    public static bool Ends(FlowLine entry, FlowLine next) =>
        !Unfinished.Is(entry.Text) && (entry.IsFullBefore(next) != true || Unfinished.EndsSentence(entry.Text));

    /// <summary>One name and its party in parentheses, with no further person behind; perhaps ticked off.</summary>
    [GeneratedRegex(@"^(?:[✓✔☑xX]\s)?\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,5}\s\(\p{Lu}\p{L}{0,5}\)[^().]{0,50}$")]
    private static partial Regex Member();

    /// <summary>A name and, behind a comma, what the person is: "Eva Strand, ekonomichef"; perhaps ticked off.</summary>
    [GeneratedRegex(@"^(?:[✓✔☑xX]\s)?(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?\s){1,3}\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?,\s")]
    private static partial Regex Person();

    [GeneratedRegex(@"^\p{Lu}[\p{L}/ -]{2,40}:(?:\s|$)")]
    private static partial Regex Labelled();

    /// <summary>Leaders and a page number end the line.</summary>
    [GeneratedRegex(@"(?:\.{4,}|…{2,}|(?:\s\.){4,})\s*\d{1,4}$")]
    private static partial Regex Contents();
}
