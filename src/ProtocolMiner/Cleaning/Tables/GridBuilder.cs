using ProtocolMiner.Cleaning.Paragraphs;

namespace ProtocolMiner.Cleaning.Tables;

/// <summary>Makes a grid of a drafted table.</summary>
internal sealed class GridBuilder(ParagraphBuilder paragraphs)
{
    public Grid Build(DraftTable table) =>
        new([.. table.Rows.Select(row => new GridRow([.. row.Cells.Select(Build)], row.Page, row.IsHeader))], table.Ruled, table.Page, table.EndPage)
        {
            Role = table.Role,
        };

    private GridCell Build(DraftCell cell) =>
        new([.. cell.Paragraphs.Select(paragraphs.Build)], cell.Source.ColumnSpan, cell.Source.ContinuesAbove) { Box = cell.Source.Box };
}
