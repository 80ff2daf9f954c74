namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>
/// Decides whether a line begins a new paragraph (<em>nytt stycke</em>) below another line of the same column. What the format says
/// goes first, then looks and gaps, then whether the line above was broken for want of room.
/// </summary>
internal static class ParagraphBreak
{
    public static bool Between(DraftParagraph paragraph, FlowLine next, LineSpacing spacing)
    {
        var above = paragraph.Last;
        if (above.Line.EndsParagraph == true || next.Line.ListLabel is not null || next.Line.HeadingLevel != above.Line.HeadingLevel)
            return true;
        if (LineLooks.Differ(above, next) || spacing.IsExceeded(above, next) || PointStart.Is(paragraph, next))
            return true;
        if (above.Text.EndsWith('-') && (next.StartsWithin || !above.Text.EndsWith(" -", StringComparison.Ordinal)))
            return false;
        if (above.Line.EndsParagraph == false)
            return above.Line.Box is null && IsDeliberate(above, next);
        if (LineIndentation.Differs(paragraph, next) || ListEntry.Are(paragraph, next))
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
}
