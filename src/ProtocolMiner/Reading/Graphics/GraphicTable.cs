using D = DocumentFormat.OpenXml.Drawing;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>Reads a table of DrawingML, as slides have it.</summary>
internal static class GraphicTable
{
    public static Table Read(D.Table table, TextLevels styles)
    {
        var hasHeader = table.TableProperties?.FirstRow is { HasValue: true, Value: true };
        var rows = table.Elements<D.TableRow>().Select((row, i) => new TableRow(
            [.. row.Elements<D.TableCell>().Where(cell => cell.HorizontalMerge is not { HasValue: true, Value: true }).Select(cell => ReadCell(cell, styles))],
            hasHeader && i == 0));
        return new Table([.. rows], Ruled: true);
    }

    private static TableCell ReadCell(D.TableCell cell, TextLevels styles)
    {
        var span = cell.GridSpan is { HasValue: true, Value: > 0 } columns ? columns.Value : 1;
        return cell.VerticalMerge is { HasValue: true, Value: true }
            ? new TableCell([], span, ContinuesAbove: true)
            : new TableCell(cell.TextBody is { } body ? TextBodyReader.Read(body, styles, BlockRole.Body) : [], span);
    }
}
