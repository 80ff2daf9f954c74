namespace ProtocolMiner.Cleaning.Paragraphs;

/// <summary>Compares where lines begin.</summary>
internal static class LineIndentation
{
    /// <summary>An indentation of at least this many characters is meant.</summary>
    private const double Meant = 2;

    /// <summary>The line begins further in or out than the line above, and not because that one is the first of a hanging or indented paragraph.</summary>
    public static bool Differs(DraftParagraph paragraph, FlowLine next)
    {
        if (paragraph.Last.Line.Box is not { } above || next.Line.Box is not { } box || paragraph.Last.Page != next.Page)
            return false;
        var step = (box.Left - above.Left) / next.CharacterWidth;
        if (Math.Abs(step) < Meant)
            return false;
        return paragraph.Lines.Count > 1 || !(step > 0 ? Hangs(paragraph.Last, next) : IsSetIn(paragraph.Last, next));
    }

    /// <summary>The lines below hang from the first one: behind its label, behind a tab, or because it ran out of room.</summary>
    private static bool Hangs(FlowLine first, FlowLine next) =>
        ListMarker.Read(first.Text) is not null
        || first.Text.Contains('\t', StringComparison.Ordinal)
        || (first.IsFullBefore(next) == true && !Unfinished.EndsSentence(first.Text));

    private static bool IsSetIn(FlowLine first, FlowLine next) =>
        first.IsFullBefore(next) == true && (next.StartsWithin || ListMarker.Read(first.Text) is null);
}
