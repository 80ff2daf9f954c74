using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>Attendance lists (<em>närvarolistor</em>) as an Excel workbook: a sheet with all, and one a meeting.</summary>
public static class AttendanceWorkbookWriter
{
    private const string AllSheet = "Alla";

    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var names = new SheetNames([AllSheet]);
        SpreadsheetWorkbook.Write(output, [All(lists), .. lists.Select(list => WorkbookSheet.Of(names.Next(list.Meeting), AttendanceColumn.All, AttendanceColumn.Rows([list])) with { FrozenColumns = FirstColumns })]);
    }

    /// <summary>Body, day and name stay in view.</summary>
    private const int FirstColumns = 3;

    private static WorkbookSheet All(IReadOnlyList<AttendanceList> lists) =>
        WorkbookSheet.Of(AllSheet, AttendanceColumn.All, AttendanceColumn.Rows(lists)) with { FrozenColumns = FirstColumns };
}
