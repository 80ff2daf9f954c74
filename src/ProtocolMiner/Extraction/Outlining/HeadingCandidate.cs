using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A place that may be an item's heading.</summary>
/// <param name="Index">Index of the block in the flow.</param>
/// <param name="Weight">How much it looks like a heading; a sentence that happens to begin with a number is below zero.</param>
/// <param name="Dense">Hardly any text stands between this and the next candidate, as in a table of contents.</param>
internal sealed record HeadingCandidate(int Index, HeadingLine Line, double Weight, bool Dense);

/// <summary>Finds all places that may be headings and weighs how each of them stands: bold, larger than the text, short, alone.</summary>
internal static class HeadingCandidateFinder
{
    /// <summary>A heading is rarely longer, in characters.</summary>
    private const int LongHeading = 250;

    /// <summary>Less text than this between two candidates, in characters, and they stand as in a table of contents.</summary>
    private const int DenseGap = 160;

    public static IReadOnlyList<HeadingCandidate> Find(IReadOnlyList<CleanBlock> blocks, double bodySize)
    {
        var found = new List<HeadingCandidate>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var line = blocks[i] switch
            {
                Paragraph paragraph => HeadingParser.Parse(paragraph),
                AgendaRow row => row.Heading,
                _ => null,
            };
            if (line is not null)
                found.Add(new HeadingCandidate(i, line, Weigh(blocks[i], line, bodySize), Dense: false));
        }

        for (var i = 0; i < found.Count; i++)
        {
            var stop = i + 1 < found.Count ? found[i + 1].Index : blocks.Count;
            var between = 0;
            for (var b = found[i].Index + 1; b < stop && between <= DenseGap; b++)
                between += TextLength(blocks[b]);
            var dense = between <= DenseGap && (i + 1 < found.Count || i > 0) && !HoldsText(blocks[found[i].Index]);
            // A line that ends in a page number behind leaders is an entry of a table of contents.
            var entry = blocks[found[i].Index] is Paragraph p && ContentsEntry.IsMatch(p.Text);
            found[i] = found[i] with { Dense = dense || entry, Weight = found[i].Weight - (entry ? 1.5 : dense ? blocks[found[i].Index] is AgendaRow ? 1 : 0.4 : 0) };
        }

        return found;
    }

    private static double Weigh(CleanBlock block, HeadingLine line, double bodySize)
    {
        if (block is not Paragraph paragraph)
            return 1.5;
        var weight = line.Form == HeadingForm.SectionSign ? 1.0 : 0.2;
        if (paragraph.Bold)
            weight += 0.6;
        if (paragraph.Size > bodySize + 0.4 && bodySize > 0)
            weight += 0.6;
        if (paragraph.HeadingLevel is not null)
            weight += 1;
        if (paragraph.Text.Length > LongHeading)
            weight -= 1.5;
        if (line.Rest.Length > 0 && paragraph.Text.EndsWith('.') && line.Form == HeadingForm.Numbered)
            weight -= 0.8;
        if (line.Form == HeadingForm.Numbered && paragraph.ListLevel > 0)
            weight -= 0.6;
        return weight;
    }

    private static bool HoldsText(CleanBlock block) => block is AgendaRow row && row.Content.Sum(p => p.Text.Length) > 200;

    private static int TextLength(CleanBlock block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Length,
        AgendaRow row => row.Content.Sum(p => p.Text.Length),
        Grid grid => grid.Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Length)),
        _ => 0,
    };

    private static readonly System.Text.RegularExpressions.Regex ContentsEntry =
        new(@"(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{0,3}$|\t\s*\d{1,3}$", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
}
