using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cases;
using ProtocolMiner.Extraction.Decisions;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Sentences;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>What stands in an item's heading besides its number.</summary>
/// <param name="Title">Null when there is none.</param>
/// <param name="Left">What the heading's own blocks hold beyond the title: text that runs on behind it.</param>
/// <param name="Next">Index of the first block below the heading.</param>
internal sealed record ItemTitle(string? Title, IReadOnlyList<string> CaseNumbers, IReadOnlyList<Paragraph> Left, int Next);

/// <summary>
/// Reads an item's title and case numbers: behind the number on the same line, or on the lines below it, with the case number before,
/// behind or below the title.
/// </summary>
internal static partial class ItemTitleReader
{
    /// <summary>No title is longer, in characters; what is, is text.</summary>
    private const int LongestTitle = 400;

    /// <param name="stop">Index of the next heading, or the number of blocks.</param>
    public static ItemTitle Read(IReadOnlyList<CleanBlock> blocks, ItemHead head, int stop)
    {
        if (blocks[head.Index] is AgendaRow)
            return FromRows(blocks, head.Index, stop);
        var first = (Paragraph)blocks[head.Index];
        var (lead, tail) = RunInTitle.Split(first);
        var cases = new List<string>();
        if (tail is not null && TryTake(tail, cases))
            tail = null;
        var rest = head.Line is null ? lead ?? first.Text
            : lead is null ? head.Line.Rest
            : HeadingParser.Parse(lead)?.Rest ?? head.Line.Rest;
        var title = Take(rest, cases);
        var next = head.Index + 1;
        var last = first;
        for (; next < stop && tail is null && blocks[next] is Paragraph paragraph; next++)
        {
            if (TryTake(paragraph, cases))
                continue;
            if (title.Length == 0 && References().Replace(paragraph.Text, "").Length == 0)
                continue;
            else if (title.Length == 0 && next == head.Index + 1 && head.Line is { Rest.Length: 0 } && IsSentence(paragraph))
                break;
            else if (title.Length == 0 && CanBeTitle(paragraph))
                title = paragraph.Text.Trim();
            else if (title.Length > 0 && GoesOn(last, paragraph))
                title += " " + paragraph.Text.Trim();
            else
                break;
            last = paragraph;
        }

        if (cases.Count == 0)
            title = Take(title, cases);
        if (tail is null && !last.Bold && last.HeadingLevel is null)
            (title, tail) = SplitMerged(title, last, inCell: false);

        return new ItemTitle(Tidy(title), [.. cases.Distinct()], tail is null ? [] : [tail], next);
    }

    private static ItemTitle FromRows(IReadOnlyList<CleanBlock> blocks, int index, int stop)
    {
        var row = (AgendaRow)blocks[index];
        var content = row.Content.ToList();
        var next = index + 1;
        // A row of its own may hold the title or the case number.
        for (; next < stop && blocks[next] is AgendaRow { Heading: null } more; next++)
        {
            if (content.Count > 0 && !more.Content.All(p => CaseNumberParser.TryReadLine(p.Text, out _)))
                break;
            content.AddRange(more.Content);
        }

        var cases = row.CaseNumbers.ToList();
        var lines = content.TakeWhile((p, i) => i == 0 || TryTake(p, cases)).Count();
        if (content.Count == 0)
            return new ItemTitle(null, cases, [], next);
        var (lead, tail) = RunInTitle.Split(content[0]);
        var title = Take(lead ?? content[0].Text, cases);
        if (tail is null && !content[0].Bold)
            (title, tail) = SplitMerged(title, content[0], inCell: content[0].Size == 0);
        return new ItemTitle(Tidy(title), [.. cases.Distinct()], [.. (tail is null ? [] : new[] { tail }).Concat(content.Skip(lines))], next);
    }

    /// <summary>Moves the case numbers of a line that says nothing else to a list.</summary>
    private static bool TryTake(Paragraph line, List<string> cases)
    {
        if (!CaseNumberParser.TryReadLine(line.Text, out var numbers))
            return false;
        cases.AddRange(numbers);
        return true;
    }

    /// <summary>Takes text that was merged with the title apart from it.</summary>
    private static (string Title, Paragraph? Tail) SplitMerged(string title, Paragraph paragraph, bool inCell)
    {
        // The title is the paragraph's end, unless a case number stood behind it.
        var offset = paragraph.Text.LastIndexOf(title, StringComparison.Ordinal);
        if (title.Length == 0 || offset < 0 || MergedTitle.Split(title, [.. paragraph.LineStarts.Select(line => line - offset)], inCell) is not { } start)
            return (title, null);
        return (title[..start].TrimEnd(' ', ':', '–', '-'), ParagraphTail.From(paragraph, offset + start));
    }

    /// <summary>Moves the case numbers from a title to a list.</summary>
    private static string Take(string text, List<string> cases)
    {
        text = References().Replace(text, "");
        if (CaseNumberParser.TryReadLine(text, out var numbers))
        {
            cases.AddRange(numbers);
            return "";
        }

        (numbers, var title) = CaseNumberParser.Take(text);
        cases.AddRange(numbers);
        return title;
    }

    private static string? Tidy(string title)
    {
        var tidy = White().Replace(title, " ").Trim();
        return tidy.Length > 0 ? tidy : null;
    }

    private static bool CanBeTitle(Paragraph paragraph) =>
        paragraph.Text.Length <= LongestTitle && (paragraph.ListLabel is null || paragraph.Bold || paragraph.HeadingLevel is not null);

    /// <summary>Old minutes put no title between the § and its text.</summary>
    private static bool IsSentence(Paragraph paragraph) =>
        !paragraph.Bold && paragraph.HeadingLevel is null && paragraph.Text.EndsWith('.')
        && (DecisionGrammar.DecidesInProse(paragraph.Text) || DecisionGrammar.IsDecidedHere(paragraph.Text) || OpensRecord().IsMatch(paragraph.Text) || SentenceSplitter.Split(paragraph.Text).Count > 1);

    /// <summary>The title's next line: it looks like the title and begins as nothing else would, in lower case.</summary>
    private static bool GoesOn(Paragraph title, Paragraph next) =>
        next.ListLabel is null
        && next.Text.Length > 0 && char.IsLower(next.Text[0])
        && next.Bold == title.Bold && Math.Abs(next.Size - title.Size) < 0.3
        && (title.Bold || title.HeadingLevel is not null)
        && SectionHeadings.Recognise(next) is null;

    /// <summary>Old minutes begin with what was done, the verb first: "Upplästes skrivelse från".</summary>
    [GeneratedRegex(@"^(?:Upplästes|Föredrogs|Anmäldes|Förelåg|Behandlades|Framlades|Meddelades|Företogs|Förekom)\s")]
    private static partial Regex OpensRecord();

    /// <summary>The §§ of the bodies before, in front of the title: "AU § 5".</summary>
    [GeneratedRegex(@"^\s*\(?(?:\p{Lu}\p{L}{0,7}(?:[ /-]\p{Lu}\p{L}{0,4})?\s?§\s?\d{1,4}(?:/\d{2,4})?(?:[,;)]\s*|\s+|$))+")]
    private static partial Regex References();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
