using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>Makes a grid of a table as read.</summary>
internal static class GridBuilder
{
    public static Grid Build(Table table, int? page) =>
        new([.. table.Rows.Select(row => new GridRow([.. row.Cells.Select(cell => Build(cell, page))], page, row.IsHeader))], table.Ruled, page, page)
        {
            Role = table.Role,
        };

    private static GridCell Build(TableCell cell, int? page) =>
        new([.. Paragraphs(cell.Blocks, page)], cell.ColumnSpan, cell.ContinuesAbove) { Box = cell.Box };

    private static IEnumerable<Paragraph> Paragraphs(IReadOnlyList<Block> blocks, int? page) => blocks.SelectMany(block => block switch
    {
        TextBlock text => ParagraphJoiner.Join(text, page),
        Table inner => inner.Rows.SelectMany(row => row.Cells).SelectMany(cell => Paragraphs(cell.Blocks, page)),
        _ => [],
    });
}
