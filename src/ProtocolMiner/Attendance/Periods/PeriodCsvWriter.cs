using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>A period's attendance as CSV: a row for each person and meeting, for a pivot table of one's own.</summary>
public static class PeriodCsvWriter
{
    /// <param name="output">Left open.</param>
    public static void Write(Stream output, PeriodOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        SpreadsheetCsv.Write(output, AttendanceColumn.All, AttendanceColumn.Rows(overview.Meetings));
    }
}
