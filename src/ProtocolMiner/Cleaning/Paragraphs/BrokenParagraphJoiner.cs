using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Joins paragraphs that a page or column break has parted. Footnotes between the halves stay behind the whole.</summary>
internal static class BrokenParagraphJoiner
{
    /// <summary>A page ends in so many footnotes at most.</summary>
    private const int MostFootnotes = 8;

    /// <summary>Footnotes are set smaller than the text by at least this much, in points.</summary>
    private const double SmallerBy = 0.7;

    public static List<DraftBlock> Join(IEnumerable<DraftBlock> flow)
    {
        var joined = new List<DraftBlock>();
        foreach (var block in flow)
        {
            if (block is DraftParagraph { Role: not BlockRole.Footnote } next && LastAbove(joined, next) is { } above && GoesOn(above, next))
                above.Add(next);
            else
                joined.Add(block);
        }

        return joined;
    }

    /// <summary>The last paragraph above the break that is no footnote: by what the format says, or set smaller than what stands below the break.</summary>
    private static DraftParagraph? LastAbove(List<DraftBlock> flow, DraftParagraph next)
    {
        for (var i = flow.Count - 1; i >= Math.Max(0, flow.Count - MostFootnotes); i--)
        {
            if (flow[i] is not DraftParagraph above)
                return null;
            if (above.Role != BlockRole.Footnote && !(above.EndPage != next.Page && above.Last.Size < next.First.Size - SmallerBy))
                return above;
        }

        return null;
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
