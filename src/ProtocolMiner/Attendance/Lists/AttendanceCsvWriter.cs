using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>Attendance lists (<em>närvarolistor</em>) as CSV, one after the other; the first columns name the meeting.</summary>
public static class AttendanceCsvWriter
{
    /// <param name="output">Left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists) =>
        SpreadsheetCsv.Write(output, AttendanceColumn.All, AttendanceColumn.Rows(lists));
}
