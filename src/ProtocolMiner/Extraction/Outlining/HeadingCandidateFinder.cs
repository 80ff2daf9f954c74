using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Finds all places that may be headings, and weighs how each of them stands.</summary>
internal static partial class HeadingCandidateFinder
{
    /// <summary>Less text than this between two candidates, in characters, and they stand as in a table of contents.</summary>
    private const int DenseGap = 160;

    /// <summary>A table with more text below its titles, in characters, is no table of contents.</summary>
    private const int TableText = 200;

    /// <param name="range">The numbers that the document says it holds; null when it says nothing.</param>
    public static IReadOnlyList<HeadingCandidate> Find(IReadOnlyList<CleanBlock> blocks, AnnouncedRange? range)
    {
        var lines = blocks.Select((block, i) => (Index: i, Line: LineOf(block))).Where(x => x.Line is not null).ToList();
        var tables = blocks.OfType<AgendaRow>().Select(row => row.Table).Distinct(ReferenceEqualityComparer.Instance).Cast<Grid>().Where(HoldsText).ToHashSet(ReferenceEqualityComparer.Instance);
        var weigher = new HeadingWeigher(blocks, range);
        var found = new List<HeadingCandidate>();
        for (var i = 0; i < lines.Count; i++)
        {
            var (index, line) = lines[i];
            var stop = i + 1 < lines.Count ? lines[i + 1].Index : blocks.Count;
            // A line that ends in a page number behind leaders is an entry of a table of contents.
            var entry = blocks[index] is Paragraph p && ContentsEntry().IsMatch(p.Text);
            var holdsText = blocks[index] is AgendaRow row && tables.Contains(row.Table);
            // "15. Motioner" holds nothing of its own but the items "15.1", "15.2".
            var nests = i + 1 < lines.Count && lines[i + 1].Line!.Number.IsFirstWithin(line!.Number);
            var dense = lines.Count > 1 && !holdsText && !nests && TextBetween(blocks, index + 1, stop) <= DenseGap;
            var weight = weigher.Weigh(index, line!, entry, dense, empty: stop == index + 1 && !nests, stop);
            found.Add(new HeadingCandidate(index, line!, Words(blocks[index], line!), weight, dense || entry));
        }

        return found;
    }

    private static HeadingLine? LineOf(CleanBlock block) => block switch
    {
        Paragraph paragraph => HeadingParser.Parse(paragraph),
        AgendaRow row => row.Heading,
        _ => null,
    };

    private static string Words(CleanBlock block, HeadingLine line) =>
        block is AgendaRow { Content: { Count: > 0 } content } ? content[0].Text : line.Rest;

    /// <summary>The table holds the items' text and not their titles alone.</summary>
    private static bool HoldsText(Grid table) => table.Rows.Sum(row => row.Cells.Sum(cell => cell.Paragraphs.Skip(1).Sum(p => p.Text.Length))) > TableText;

    /// <summary>Characters between two places; the count stops when it is more than a table of contents has.</summary>
    private static int TextBetween(IReadOnlyList<CleanBlock> blocks, int from, int to)
    {
        var length = 0;
        for (var i = from; i < to && length <= DenseGap; i++)
        {
            length += blocks[i] switch
            {
                Paragraph paragraph => paragraph.Text.Length,
                AgendaRow row => row.Content.Sum(p => p.Text.Length),
                Grid grid => grid.Rows.Sum(row => row.Cells.Sum(cell => cell.Text.Length)),
                _ => 0,
            };
        }

        return length;
    }

    [GeneratedRegex(@"(?:\.{4,}|…{2,}|(?:\. ){4,})\s*\d{0,3}$|\t\s*\d{1,3}$")]
    private static partial Regex ContentsEntry();
}
