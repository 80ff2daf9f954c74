using ProtocolMiner.Cleaning.Paragraphs;
using ProtocolMiner.Cleaning.Tables;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Turns the pages, freed of running lines, into one flow of paragraphs and tables; what a page break parts is still in two.</summary>
internal sealed class FlowBuilder(IReadOnlyList<Page> pages)
{
    private readonly LineSpacing spacing = LineSpacing.Of(pages.SelectMany(page => page.Blocks).SelectMany(BlockLines.TextsOf));
    private readonly ColumnMargins margins = ColumnMargins.Of(pages);

    public IEnumerable<DraftBlock> Build()
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var boxes = pages[i].Blocks.OfType<TextBlock>().Select(ColumnMargins.BoxOf).OfType<Box>().ToList();
            foreach (var block in pages[i].Blocks.SelectMany(Unframe))
            {
                if (block is TextBlock text)
                {
                    foreach (var paragraph in ParagraphJoiner.Join(text, pages[i].Number, margins.Of(text, i, boxes), spacing))
                        yield return paragraph;
                }
                else if (block is Table table && table.Rows.Any(row => row.Cells.Count > 0))
                {
                    yield return new DraftTable([.. table.Rows.Where(row => row.Cells.Count > 0).Select(row => Draft(row, pages[i].Number))], table.Ruled, table.Role);
                }
            }
        }
    }

    /// <summary>A table of one column only frames its text.</summary>
    private static IEnumerable<Block> Unframe(Block block) => block is Table table && table.Rows.All(row => row.Cells.Count <= 1)
        ? table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(Unframe)
        : [block];

    private DraftRow Draft(TableRow row, int? page) => new([.. row.Cells.Select(cell => Draft(cell, page))], page, row.IsHeader);

    private DraftCell Draft(TableCell cell, int? page) =>
        new(cell, [.. cell.Blocks.SelectMany(NestedTable.Texts).SelectMany(text => ParagraphJoiner.Join(text, page, MarginOf(cell, text), spacing))]);

    /// <summary>Text ends as far from its cell's right side as it begins from the left.</summary>
    private static double? MarginOf(TableCell cell, TextBlock text) =>
        cell.Box is { } outer && ColumnMargins.BoxOf(text) is { } inner ? Math.Max(inner.Right, outer.Right - (inner.Left - outer.Left)) : null;
}
