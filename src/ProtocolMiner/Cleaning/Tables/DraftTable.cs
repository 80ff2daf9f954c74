using ProtocolMiner.Cleaning.Paragraphs;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Tables;

/// <summary>A table in the making, perhaps of more than one page.</summary>
internal sealed class DraftTable(List<DraftRow> rows, bool ruled, BlockRole role) : DraftBlock(role)
{
    /// <summary>At least one.</summary>
    public List<DraftRow> Rows => rows;

    public bool Ruled => ruled;

    public override int? Page => rows[0].Page;

    public override int? EndPage => rows[^1].EndPage;

    public override Box? Start => rows[0].Box;

    public override Box? End => rows[^1].Box;

    /// <summary>Number of grid columns.</summary>
    public int Columns => rows.Max(row => row.Cells.Sum(cell => cell.Source.ColumnSpan));
}

internal sealed record DraftRow(List<DraftCell> Cells, int? Page, bool IsHeader)
{
    public Box? Box => Cells.Select(cell => cell.Source.Box).Aggregate((all, box) => box is { } next ? all?.With(next) ?? next : all);

    /// <summary>1-based page where the row's text ends.</summary>
    public int? EndPage => Cells.SelectMany(cell => cell.Paragraphs).Select(paragraph => paragraph.EndPage).Append(Page).Max();
}

/// <param name="Source">The cell as read.</param>
internal sealed record DraftCell(TableCell Source, List<DraftParagraph> Paragraphs)
{
    public string Text => string.Join(' ', Paragraphs.SelectMany(paragraph => paragraph.Lines).Select(line => line.Text));
}
