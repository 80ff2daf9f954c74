using System.Text.RegularExpressions;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>
/// Tells whether a line begins a point of a list, an "att"-clause or an item: by its label or word, unless that only happens to stand at
/// the line's start.
/// </summary>
internal static partial class PointStart
{
    /// <summary>In lines.</summary>
    private const int LongestClause = 12;

    public static bool Is(DraftParagraph paragraph, FlowLine next)
    {
        var above = paragraph.Last;
        if (ItemNumber().IsMatch(above.Text) || (ItemHeading().IsMatch(next.Text) && !Unfinished.Is(above.Text)))
            return true;
        if (IsClause(next))
            return EndsClause(paragraph) || (above.IsFullBefore(next) != true && !Unfinished.Is(above.Text));
        return ListMarker.Read(next.Text) is { } marker && IsPoint(paragraph, next, marker);
    }

    private static bool IsPoint(DraftParagraph paragraph, FlowLine next, ListMarker marker)
    {
        var above = paragraph.Last;
        var first = ListMarker.Read(paragraph.First.Text);
        if (ClosesParenthesis(above, marker) || (first is null && marker.IsDash && LineLooks.IsBold(next)))
            return false;
        if (first is not null && (first.IsBullet ? first.Label == marker.Label : first.Number is null || marker.Number == first.Number + 1))
            return true;
        return !Unfinished.Is(above.Text) || above.IsFullBefore(next) == false || marker is { IsBullet: true, IsDash: false };
    }

    /// <summary>The paragraph is the lead-in or a clause before.</summary>
    private static bool EndsClause(DraftParagraph paragraph) =>
        paragraph.Last.Text.EndsWith(':')
        || (ClauseEnd().IsMatch(paragraph.Last.Text) && paragraph.Lines.Skip(paragraph.Lines.Count - LongestClause).Any(IsClause));

    /// <summary>"att godkänna rapporten".</summary>
    private static bool IsClause(FlowLine line) => line.Text.StartsWith("att ", StringComparison.Ordinal);

    /// <summary>"(3 kap." above and "12) …" below: the number ends what the line above left open, and labels no point.</summary>
    private static bool ClosesParenthesis(FlowLine above, ListMarker marker) =>
        marker.Label.EndsWith(')') && !marker.Label.StartsWith('(') && Unfinished.LeavesParenthesisOpen(above.Text);

    [GeneratedRegex(@"(?:[,.;]|,?\s(?:samt|och))$")]
    private static partial Regex ClauseEnd();

    /// <summary>Nothing but the number of an item: its title stands below.</summary>
    [GeneratedRegex(@"^(?:\p{L}{1,6}\s)?(?:§\s?\d{1,4}(?:\s?[a-z])?(?:/\d{2,4})?|\d{1,4}(?:\s?[a-z])?\s?§)[.:]?$")]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"^(?:\p{Lu}\p{L}{0,5}\s)?(?:§\s?\d{1,4}|\d{1,4}\s?§)(?:\s+\p{Lu}|$)")]
    private static partial Regex ItemHeading();
}
