using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Cuts the flow at the chosen headings into front, items and back.</summary>
internal static class ItemCutter
{
    public static Outline Cut(IReadOnlyList<CleanBlock> blocks, IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> headings)
    {
        if (headings.Count == 0)
            return new Outline(Folded(blocks), [], []);
        var dropped = Repeated(candidates, headings);
        var items = new List<OutlineItem>();
        var back = new List<CleanBlock>();
        for (var h = 0; h < headings.Count; h++)
        {
            var stop = h + 1 < headings.Count ? headings[h + 1].Index : blocks.Count;
            var title = TitleReader.Read(blocks, headings[h], stop);
            var below = Enumerable.Range(title.Next, stop - title.Next).Where(i => !dropped.Contains(i)).Select(i => blocks[i]).ToList();
            if (h == headings.Count - 1)
            {
                var end = BackMatterFinder.Start(below);
                back.AddRange(below.Skip(end));
                below.RemoveRange(end, below.Count - end);
            }

            items.Add(Item(blocks[headings[h].Index], headings[h].Line, title, Folded([.. title.Left, .. below])));
        }

        var front = Enumerable.Range(0, headings[0].Index).Where(i => !dropped.Contains(i)).Select(i => blocks[i]).ToList();
        return new Outline(Folded(front), items, Folded(back));
    }

    private static OutlineItem Item(CleanBlock head, HeadingLine line, ItemTitle title, List<CleanBlock> blocks) => new(
        line.Number.ToString(),
        line.Label,
        title.Title,
        title.CaseNumbers,
        (head as AgendaRow)?.Presenters,
        blocks,
        head.Page,
        blocks.Count > 0 ? blocks.Max(block => block.EndPage) ?? head.EndPage : head.EndPage);

    /// <summary>Indices of headings that repeat a chosen one: an item going on, and entries of a table of contents.</summary>
    private static HashSet<int> Repeated(IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> headings)
    {
        var chosen = headings.Select(h => h.Index).ToHashSet();
        var numbers = headings.Select(h => h.Line.Number).ToHashSet();
        var dropped = new HashSet<int>();
        HeadingCandidate? current = null;
        foreach (var candidate in candidates)
        {
            if (chosen.Contains(candidate.Index))
                current = candidate;
            else if (current is null ? candidate.Dense && numbers.Contains(candidate.Line.Number) : candidate.Line.Form == current.Line.Form && candidate.Line.Number.Equals(current.Line.Number))
                dropped.Add(candidate.Index);
        }

        return dropped;
    }

    /// <summary>Rows of agenda tables that are no items become paragraphs again.</summary>
    private static List<CleanBlock> Folded(IEnumerable<CleanBlock> blocks) =>
        [.. blocks.SelectMany(block => block is AgendaRow row ? row.Paragraphs : (IEnumerable<CleanBlock>)[block])];
}
