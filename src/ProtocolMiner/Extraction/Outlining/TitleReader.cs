using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cases;
using ProtocolMiner.Extraction.Sections;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>What stands in an item's heading besides its number.</summary>
/// <param name="Title">Null when there is none.</param>
/// <param name="Left">What the heading's own blocks hold beyond the title: text that runs on behind a bold title.</param>
/// <param name="Next">Index of the first block below the heading.</param>
internal sealed record ItemTitle(string? Title, IReadOnlyList<string> CaseNumbers, IReadOnlyList<Paragraph> Left, int Next);

/// <summary>
/// Reads an item's title and case numbers: behind the number on the same line, or on the lines below it, with the case number before,
/// behind, above or below the title.
/// </summary>
internal static partial class TitleReader
{
    /// <summary>No title is longer, in characters; what is, is text.</summary>
    private const int LongestTitle = 400;

    public static ItemTitle Read(IReadOnlyList<CleanBlock> blocks, HeadingCandidate heading, int stop)
    {
        if (blocks[heading.Index] is AgendaRow row)
            return FromRow(row, heading.Index);
        var (lead, tail) = RunInTitle.Split((Paragraph)blocks[heading.Index]);
        var rest = lead is null ? heading.Line.Rest : HeadingParser.Parse(lead)?.Rest ?? heading.Line.Rest;
        var cases = new List<string>();
        var (numbers, title) = CaseNumberParser.Take(rest);
        cases.AddRange(numbers);
        var next = heading.Index + 1;
        var last = (Paragraph)blocks[heading.Index];
        for (; next < stop && tail is null && blocks[next] is Paragraph paragraph; next++)
        {
            if (CaseNumberParser.TryReadLine(paragraph.Text, out var own))
                cases.AddRange(own);
            else if (title.Length == 0 && CanBeTitle(paragraph))
                title = paragraph.Text.Trim();
            else if (title.Length > 0 && GoesOn(last, paragraph))
                title += " " + paragraph.Text.Trim();
            else
                break;
            last = paragraph;
        }

        if (cases.Count == 0)
        {
            (numbers, title) = CaseNumberParser.Take(title);
            cases.AddRange(numbers);
        }

        title = White().Replace(title, " ").Trim();
        return new ItemTitle(title.Length > 0 ? title : null, [.. cases.Distinct()], tail is null ? [] : [tail], next);
    }

    private static ItemTitle FromRow(AgendaRow row, int index)
    {
        if (row.Content.Count == 0)
            return new ItemTitle(null, row.CaseNumbers, [], index + 1);
        var (lead, tail) = RunInTitle.Split(row.Content[0]);
        var (numbers, title) = CaseNumberParser.Take(lead ?? row.Content[0].Text);
        return new ItemTitle(
            title.Length > 0 ? White().Replace(title, " ") : null,
            [.. row.CaseNumbers.Concat(numbers).Distinct()],
            [.. (tail is null ? [] : new[] { tail }).Concat(row.Content.Skip(1))],
            index + 1);
    }

    private static bool CanBeTitle(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestTitle && (paragraph.ListLabel is null || paragraph.Bold || paragraph.HeadingLevel is not null);

    /// <summary>The title's next line: it looks like the title and begins as nothing else would, in lower case.</summary>
    private static bool GoesOn(Paragraph title, Paragraph next) =>
        next.ListLabel is null
        && next.Text.Length > 0 && char.IsLower(next.Text[0])
        && next.Bold == title.Bold && Math.Abs(next.Size - title.Size) < 0.3
        && (title.Bold || title.HeadingLevel is not null)
        && SectionHeadings.Recognise(next) is null;

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
