namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Joins paragraphs that a page or column break has parted. Footnotes between the halves stay behind the whole.</summary>
internal static class BrokenParagraphJoiner
{
    public static List<DraftBlock> Join(IEnumerable<DraftBlock> flow)
    {
        var joined = new List<DraftBlock>();
        DraftParagraph? open = null;
        foreach (var block in flow)
        {
            if (block is DraftParagraph { Role: Reading.BlockRole.Footnote })
            {
                joined.Add(block);
                continue;
            }

            if (block is DraftParagraph next && open is not null && GoesOn(open, next))
            {
                open.Add(next);
                continue;
            }

            joined.Add(block);
            open = block as DraftParagraph;
        }

        return joined;
    }

    private static bool GoesOn(DraftParagraph paragraph, DraftParagraph next) =>
        StandsApart(paragraph.Last, next.First)
        && !(paragraph.Last.Line.EndsParagraph == true && paragraph.Last.Line.Box is null)
        && ReadsOn(paragraph, next);

    /// <summary>By its words the second paragraph is the second half of the first.</summary>
    public static bool ReadsOn(DraftParagraph paragraph, DraftParagraph next)
    {
        var (above, below) = (paragraph.Last, next.First);
        if (paragraph.Role != next.Role || below.Line.ListLabel is not null || ListMarker.Read(below.Text) is not null || LineLooks.Differ(above, below))
            return false;
        if (Unfinished.EndsSentence(above.Text))
            return false;
        return Unfinished.Is(above.Text) || (below.StartsWithin && !(IsPoint(above) && IsPoint(below)));
    }

    /// <summary>A clause of a list of "att …".</summary>
    private static bool IsPoint(FlowLine line) => line.Text.StartsWith("att ", StringComparison.Ordinal);

    /// <summary>On another page, or at the top of the next column.</summary>
    private static bool StandsApart(FlowLine above, FlowLine below) =>
        above.Page != below.Page || (above.Line.Box is { } upper && below.Line.Box is { } lower && lower.Bottom < upper.Top && lower.Left > upper.Left);
}
