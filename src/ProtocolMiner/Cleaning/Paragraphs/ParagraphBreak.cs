using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>
/// Decides whether a line begins a new paragraph (<em>nytt stycke</em>) below another line of the same column. What the format says
/// goes first, then looks and gaps, then whether the line above was broken for want of room.
/// </summary>
internal static partial class ParagraphBreak
{
    /// <summary>Lines of a paragraph stand at most this much further apart than lines usually do.</summary>
    private const double LargestLeading = 1.2;

    /// <summary>Sizes of one paragraph differ by less, in points: files round them.</summary>
    private const double SameSize = 0.7;

    /// <summary>Sizes of one sentence differ by less, as a part of the size: text recognition measures each line anew.</summary>
    private const double SimilarSize = 0.25;

    /// <summary>An indentation of at least this many characters is meant.</summary>
    private const double Indentation = 2;

    public static bool Between(DraftParagraph paragraph, FlowLine next, LineSpacing spacing)
    {
        var above = paragraph.Last;
        if (above.Line.EndsParagraph == true || next.Line.ListLabel is not null || next.Line.HeadingLevel != above.Line.HeadingLevel)
            return true;
        if (LooksDiffer(above, next) || IsNewPoint(paragraph, next) || GapIsWide(above, next, spacing))
            return true;
        if (above.Text.EndsWith('-') && (next.StartsWithin || !above.Text.EndsWith(" -", StringComparison.Ordinal)))
            return false;
        if (above.Line.EndsParagraph == false)
            return above.Line.Box is null && IsDeliberate(above, next);
        if (IndentationDiffers(paragraph, next) || AreEntries(paragraph, next))
            return true;
        return above.IsFullBefore(next) switch
        {
            true => false,
            false => IsDeliberate(above, next),
            null => !next.StartsWithin && !Unfinished.Is(above.Text),
        };
    }

    /// <summary>A break that the author made: neither line reads as a half of one sentence.</summary>
    private static bool IsDeliberate(FlowLine above, FlowLine next) =>
        Unfinished.EndsSentence(above.Text) || !(next.StartsWithin || Unfinished.Is(above.Text));

    /// <summary>Bold and plain lines, large and small ones, do not mix; a bold word at a line's end or start does.</summary>
    public static bool LooksDiffer(FlowLine above, FlowLine next)
    {
        if (above.Size > 0 && next.Size > 0)
        {
            var largest = next.StartsWithin && !Unfinished.EndsSentence(above.Text) ? SimilarSize * next.Size : SameSize;
            if (Math.Abs(above.Size - next.Size) > largest)
                return true;
        }

        return (AllBold(above) && !next.Line.Runs[0].Style.Bold) || (AllBold(next) && !above.Line.Runs[^1].Style.Bold);
    }

    private static bool AllBold(FlowLine line) => line.Line.Runs.All(run => run.Style.Bold || string.IsNullOrWhiteSpace(run.Text));

    private static bool GapIsWide(FlowLine above, FlowLine next, LineSpacing spacing)
    {
        if (above.Line.Box is not { } upper || next.Line.Box is not { } lower || above.Page != next.Page || lower.Top < upper.Top)
            return false;
        return lower.Bottom - upper.Bottom > LargestLeading * spacing.Of(Math.Max(above.Size, next.Size), Math.Max(upper.Height, lower.Height));
    }

    /// <summary>The line begins with a label of a list, and not with a dash or a number that only happens to stand at the line's start.</summary>
    private static bool IsNewPoint(DraftParagraph paragraph, FlowLine next)
    {
        var above = paragraph.Last;
        if (ItemNumber().IsMatch(above.Text) || (ItemHeading().IsMatch(next.Text) && !Unfinished.Is(above.Text)))
            return true;
        if (next.Text.StartsWith("att ", StringComparison.Ordinal))
            return above.Text.EndsWith(':') || paragraph.Lines[0].Text.StartsWith("att ", StringComparison.Ordinal) && PointEnd().IsMatch(above.Text);
        if (ListMarker.Read(next.Text) is not { } marker)
            return false;
        if (ClosesParenthesis(above, marker) || (AllBold(next) && marker.IsDash && ListMarker.Read(paragraph.First.Text) is null))
            return false;
        if (ListMarker.Read(paragraph.First.Text) is { } first && (first.IsBullet ? first.Label == marker.Label : first.Number is null || marker.Number == first.Number + 1))
            return true;
        return !Unfinished.Is(above.Text) || above.IsFullBefore(next) == false || marker is { IsBullet: true, IsDash: false };
    }

    /// <summary>"(3 kap." above and "12) …" below: the number ends what the line above left open, and labels no point.</summary>
    private static bool ClosesParenthesis(FlowLine above, ListMarker marker) =>
        marker.Label.EndsWith(')') && !marker.Label.StartsWith('(') && Unfinished.LeavesParenthesisOpen(above.Text);

    /// <summary>The line begins further in than a paragraph's lines do, or further out than its first line.</summary>
    private static bool IndentationDiffers(DraftParagraph paragraph, FlowLine next)
    {
        if (paragraph.Last.Line.Box is not { } above || next.Line.Box is not { } box || paragraph.Last.Page != next.Page)
            return false;
        var step = (box.Left - above.Left) / next.CharacterWidth;
        if (Math.Abs(step) < Indentation)
            return false;
        var first = paragraph.Lines.Count == 1;
        var hanging = first && step > 0 && (ListMarker.Read(paragraph.Last.Text) is not null
            || paragraph.Last.Text.Contains('\t', StringComparison.Ordinal)
            || (paragraph.Last.IsFullBefore(next) == true && !Unfinished.EndsSentence(paragraph.Last.Text)));
        var indentedFirstLine = first && step < 0 && ListMarker.Read(paragraph.Last.Text) is null && paragraph.Last.IsFullBefore(next) == true;
        return !hanging && !indentedFirstLine;
    }

    /// <summary>Two lines that begin alike, each with a person's name and party or with its own "Ansvarig:": a list, however full its lines are.</summary>
    private static bool AreEntries(DraftParagraph paragraph, FlowLine next) =>
        (Entry().IsMatch(paragraph.Last.Text) && Entry().IsMatch(next.Text) && !paragraph.Last.Text.EndsWith(','))
        || (Person().IsMatch(paragraph.First.Text) && Person().IsMatch(next.Text) && !Unfinished.Is(paragraph.Last.Text))
        || (Labelled().IsMatch(paragraph.First.Text) && Labelled().IsMatch(next.Text));

    /// <summary>One name and its party in parentheses, with no further person behind.</summary>
    [GeneratedRegex(@"^(?:[✓✔☑xX]\s)?\p{Lu}[\p{L}.'’-]+(?:\s+[\p{L}.'’-]+){1,5}\s\(\p{Lu}\p{L}{0,5}\)[^().]{0,50}$")]
    private static partial Regex Entry();

    /// <summary>A name and, behind a comma, what the person is: "Eva Strand, ekonomichef"; perhaps ticked off.</summary>
    [GeneratedRegex(@"^(?:[✓✔☑xX]\s)?(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?\s){1,3}\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?,\s")]
    private static partial Regex Person();

    [GeneratedRegex(@"^\p{Lu}[\p{L}/ -]{2,40}:(?:\s|$)")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?:[,.;]|,?\s(?:samt|och))$")]
    private static partial Regex PointEnd();

    /// <summary>Nothing but the number of an item: its title stands below.</summary>
    [GeneratedRegex(@"^(?:\p{L}{1,6}\s)?(?:§\s?\d{1,4}(?:\s?[a-z])?(?:/\d{2,4})?|\d{1,4}(?:\s?[a-z])?\s?§)[.:]?$")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(?:§\s?\d{1,4}|\d{1,4}\s?§)(?:\s+\p{Lu}|$)")]
    private static partial Regex ItemHeading();
}
