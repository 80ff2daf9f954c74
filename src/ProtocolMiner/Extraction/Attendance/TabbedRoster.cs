using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>
/// Finds attendance tables that were read as lines with tabs: a line of heads ("Ledamot ⇥ Ersätts av"), and below it lines that begin with a
/// person each. A line with fewer pieces than heads is understood only where the first ones alone can be missing from its end.
/// </summary>
internal static class TabbedRoster
{
    /// <summary>The blocks with such lines as tables.</summary>
    public static IEnumerable<CleanBlock> Fold(IEnumerable<CleanBlock> content)
    {
        List<CleanBlock> lines = [.. content.SelectMany<CleanBlock, CleanBlock>(block => block is Paragraph paragraph && paragraph.Text.Contains('\t', StringComparison.Ordinal) ? EntrySplitter.Lines(paragraph) : [block])];
        for (var i = 0; i < lines.Count; i++)
        {
            if (Rows(lines, i) is not { Count: > 1 } rows)
            {
                yield return lines[i];
                continue;
            }

            yield return new Grid(rows, Ruled: false, lines[i].Page, lines[i].Page);
            i += rows.Count - 1;
        }
    }

    private static List<GridRow>? Rows(List<CleanBlock> lines, int start)
    {
        if (lines[start] is not Paragraph head || ParagraphSlicer.AtTabs(head) is not { Count: > 1 } heads)
            return null;
        List<GridRow> rows = [Row(heads, heads.Count)];
        for (var i = start + 1; i < lines.Count && lines[i] is Paragraph line && ParagraphSlicer.AtTabs(line) is var pieces && pieces.Count <= heads.Count; i++)
        {
            if (PersonLineParser.Parse(pieces[0].Text) is not { } person || !person.Name.Contains(' ', StringComparison.Ordinal) || (pieces.Count < heads.Count && heads.Count > 2))
                break;
            rows.Add(Row(pieces, heads.Count));
        }

        return RosterTableHeader.Find(new Grid(rows, Ruled: false, head.Page, head.Page)) is { Row: 0 } ? rows : null;
    }

    private static GridRow Row(IReadOnlyList<Paragraph> pieces, int width) =>
        new([.. Enumerable.Range(0, width).Select(i => new GridCell(i < pieces.Count ? [pieces[i]] : []))], pieces[0].Page, IsHeader: false);
}
