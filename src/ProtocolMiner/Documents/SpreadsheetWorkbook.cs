using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace ProtocolMiner.Documents;

/// <summary>A column of a workbook.</summary>
/// <param name="Width">In characters.</param>
/// <param name="Format">Excel's number format; null for none.</param>
internal sealed record SheetColumn(string Heading, double Width, string? Format = null);

/// <summary>Excel workbooks with typed cells, filters, and a header row that stays in view. Texts are never formulas.</summary>
internal static class SpreadsheetWorkbook
{
    /// <param name="output">Left open.</param>
    /// <param name="columns">The same for every sheet.</param>
    /// <param name="sheets">Names and rows; a row has a value for each column: text, number, <see cref="DateTime"/>, <see cref="TimeSpan"/> or null.</param>
    public static void Write(Stream output, IReadOnlyList<SheetColumn> columns, IEnumerable<(string Name, IEnumerable<IReadOnlyList<object?>> Rows)> sheets)
    {
        var configuration = new OpenXmlConfiguration
        {
            FreezeRowCount = 1,
            AutoFilter = true,
            DynamicColumns = [.. columns.Select(column => new DynamicExcelColumn(column.Heading) { Width = column.Width, Format = column.Format })],
        };
        var content = sheets.ToDictionary(sheet => sheet.Name, sheet => (object)sheet.Rows.Select(row => Cells(columns, row)).ToList());
        MiniExcel.SaveAs(output, content, configuration: configuration);
    }

    private static Dictionary<string, object?> Cells(IReadOnlyList<SheetColumn> columns, IReadOnlyList<object?> row) =>
        columns.Zip(row).ToDictionary(pair => pair.First.Heading, pair => pair.Second);
}
