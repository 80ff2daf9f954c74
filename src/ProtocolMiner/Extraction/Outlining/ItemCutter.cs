using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Cases;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Cuts the flow at the items' heads into front, items and back.</summary>
/// <param name="blocks">The flow, agenda tables unfolded.</param>
/// <param name="dropped">Indices of blocks that only repeat a heading and belong to no part.</param>
internal sealed class ItemCutter(IReadOnlyList<CleanBlock> blocks, IReadOnlySet<int> dropped)
{
    /// <param name="heads">Where the items begin, from first to last.</param>
    /// <returns>As many items as heads, in the same order.</returns>
    public Outline Cut(IReadOnlyList<ItemHead> heads)
    {
        if (heads.Count == 0)
            return new Outline(AgendaRow.Fold(blocks), [], []);
        var titles = heads.Select((head, h) => ItemTitleReader.Read(blocks, head, Next(h))).ToList();
        var above = heads.Select((head, h) => CaseLineAbove(head, titles[h], h > 0 ? titles[h - 1].Next : 0)).ToList();
        var items = new List<OutlineItem>();
        var back = new List<CleanBlock>();
        for (var h = 0; h < heads.Count; h++)
        {
            var below = Range(titles[h].Next, Next(h) - (h + 1 < heads.Count && above[h + 1] is not null ? 1 : 0));
            if (h == heads.Count - 1)
            {
                var end = BackMatterFinder.Start(below);
                back = below[end..];
                below = below[..end];
            }

            items.Add(Item(heads[h], titles[h] with { CaseNumbers = above[h] ?? titles[h].CaseNumbers }, AgendaRow.Fold([.. titles[h].Left, .. below])));
        }

        return new Outline(AgendaRow.Fold(Range(0, heads[0].Index - (above[0] is null ? 0 : 1))), items, AgendaRow.Fold(back));

        int Next(int h) => h + 1 < heads.Count ? heads[h + 1].Index : blocks.Count;
    }

    /// <summary>Case numbers on a line of their own above a heading that has none; null without them.</summary>
    private IReadOnlyList<string>? CaseLineAbove(ItemHead head, ItemTitle title, int from) =>
        title.CaseNumbers.Count == 0
        && head.Index > from
        && blocks[head.Index - 1] is Paragraph paragraph
        && CaseNumberParser.TryReadLine(paragraph.Text, out var numbers) ? numbers : null;

    private List<CleanBlock> Range(int from, int to) =>
        [.. Enumerable.Range(from, Math.Max(0, to - from)).Where(i => !dropped.Contains(i)).Select(i => blocks[i])];

    private OutlineItem Item(ItemHead head, ItemTitle title, List<CleanBlock> below) => new(
        head.Line?.Number.ToString(),
        head.Line?.Label,
        title.Title,
        title.CaseNumbers,
        (blocks[head.Index] as AgendaRow)?.Presenters,
        below,
        blocks[head.Index].Page,
        below.Count > 0 ? below.Max(block => block.EndPage) ?? blocks[head.Index].EndPage : blocks[title.Next - 1].EndPage);
}
