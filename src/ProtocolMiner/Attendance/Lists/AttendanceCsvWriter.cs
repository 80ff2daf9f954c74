using System.Globalization;
using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>Attendance lists (<em>närvarolistor</em>) as CSV, one after the other; the first columns name the meeting.</summary>
public static class AttendanceCsvWriter
{
    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists) => SpreadsheetCsv.Write(
        output,
        ["Organ", "Datum", .. AttendanceColumn.All.Select(column => column.Heading), "Dokument"],
        lists.SelectMany(list => list.Rows.Select(row => Fields(list, row))));

    private static IEnumerable<string?> Fields(AttendanceList list, AttendanceRow row) =>
    [
        list.Meeting.Body,
        list.Meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        .. AttendanceColumn.All.Select(column => column.Text(row)),
        System.IO.Path.GetFileName(list.Source),
    ];
}
