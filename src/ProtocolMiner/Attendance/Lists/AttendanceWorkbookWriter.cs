using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>Attendance lists (<em>närvarolistor</em>) as an Excel workbook: a sheet with all, and one a meeting.</summary>
public static class AttendanceWorkbookWriter
{
    private const string AllSheet = "Alla";

    private static readonly SheetColumn[] Columns =
    [
        new("Organ", 24),
        new("Datum", 12, "yyyy-mm-dd"),
        .. AttendanceColumn.All.Select(column => new SheetColumn(column.Heading, column.Width, column.Heading is "Från" or "Till" ? "hh:mm" : null)),
        new("Dokument", 32),
    ];

    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var names = new SheetNames([AllSheet]);
        SpreadsheetWorkbook.Write(output, Columns, [(AllSheet, lists.SelectMany(Rows)), .. lists.Select(list => (names.Next(list.Meeting), Rows(list)))]);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(AttendanceList list) => list.Rows.Select(row => (IReadOnlyList<object?>)
    [
        list.Meeting.Body,
        list.Meeting.Date?.ToDateTime(TimeOnly.MinValue),
        .. AttendanceColumn.All.Select(column => column.Value(row) is TimeOnly time ? time.ToTimeSpan() : column.Value(row)),
        System.IO.Path.GetFileName(list.Source),
    ]);
}
