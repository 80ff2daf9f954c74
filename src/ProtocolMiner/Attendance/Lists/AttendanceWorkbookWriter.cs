using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>Attendance lists (<em>närvarolistor</em>) as an Excel workbook: a sheet with all, and one a meeting; typed cells, filters, a header row that stays in view.</summary>
public static class AttendanceWorkbookWriter
{
    private const string AllSheet = "Alla";

    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var names = new SheetNames([AllSheet]);
        var sheets = new Dictionary<string, object> { [AllSheet] = lists.SelectMany(list => list.Rows.Select(row => Cells(list, row))).ToList() };
        foreach (var list in lists)
            sheets[names.Next(list.Meeting)] = list.Rows.Select(row => Cells(list, row)).ToList();
        MiniExcel.SaveAs(output, sheets, configuration: Configuration());
    }

    private static Dictionary<string, object?> Cells(AttendanceList list, AttendanceRow row)
    {
        var cells = new Dictionary<string, object?>
        {
            ["Organ"] = list.Meeting.Body,
            ["Datum"] = list.Meeting.Date?.ToDateTime(TimeOnly.MinValue),
        };
        foreach (var column in AttendanceColumn.All)
            cells[column.Heading] = column.Value(row) is TimeOnly time ? time.ToTimeSpan() : column.Value(row);
        cells["Dokument"] = System.IO.Path.GetFileName(list.Source);
        return cells;
    }

    private static OpenXmlConfiguration Configuration() => new()
    {
        FreezeRowCount = 1,
        AutoFilter = true,
        TableStyles = TableStyles.Default,
        DynamicColumns =
        [
            new DynamicExcelColumn("Organ") { Width = 24 },
            new DynamicExcelColumn("Datum") { Width = 12, Format = "yyyy-MM-dd" },
            .. AttendanceColumn.All.Select(column => new DynamicExcelColumn(column.Heading)
            {
                Width = column.Width,
                Format = column.Heading is "Från" or "Till" ? "hh:mm" : null,
            }),
            new DynamicExcelColumn("Dokument") { Width = 32 },
        ],
    };
}
