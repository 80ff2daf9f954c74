using ProtocolMiner.Reading.Office;
using D = DocumentFormat.OpenXml.Drawing;

namespace ProtocolMiner.Reading.Graphics;

/// <summary>Reads a table of DrawingML, as slides have it.</summary>
internal static class GraphicTable
{
    /// <summary>More columns than any slide shows; a file may state any number.</summary>
    private const int MostColumns = 100;

    public static Table Read(D.Table table, TextLevels styles)
    {
        var hasHeader = table.TableProperties?.FirstRow.Stated() is true;
        var rows = table.Elements<D.TableRow>().Select((row, i) => new TableRow(
            [.. row.Elements<D.TableCell>().Where(cell => cell.HorizontalMerge.Stated() is not true).Select(cell => ReadCell(cell, styles))],
            hasHeader && i == 0));
        return new Table([.. rows], Ruled: true);
    }

    private static TableCell ReadCell(D.TableCell cell, TextLevels styles)
    {
        var span = Math.Clamp(cell.GridSpan.Stated() ?? 1, 1, MostColumns);
        return cell.VerticalMerge.Stated() is true
            ? new TableCell([], span, ContinuesAbove: true)
            : new TableCell(cell.TextBody is { } body ? TextBodyReader.Read(body, styles, BlockRole.Body) : [], span);
    }
}
