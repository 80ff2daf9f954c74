using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>
/// Attendance lists (<em>närvarolistor</em>) as CSV that Swedish Excel opens by a double click: UTF-8 with byte order mark, semicolons.
/// A value that a spreadsheet would take for a formula is escaped with an apostrophe.
/// </summary>
public static class AttendanceCsvWriter
{
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        Delimiter = ";",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
    };

    /// <param name="output">Left open.</param>
    /// <param name="lists">One after the other; the first columns name the meeting.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, Configuration);
        csv.WriteField("Organ");
        csv.WriteField("Datum");
        foreach (var column in AttendanceColumn.All)
            csv.WriteField(column.Heading);
        csv.WriteField("Dokument");
        csv.NextRecord();
        foreach (var list in lists)
        {
            foreach (var row in list.Rows)
                WriteRow(csv, list, row);
        }
    }

    private static void WriteRow(CsvWriter csv, AttendanceList list, AttendanceRow row)
    {
        csv.WriteField(list.Meeting.Body);
        csv.WriteField(list.Meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        foreach (var column in AttendanceColumn.All)
            csv.WriteField(column.Text(row));
        csv.WriteField(System.IO.Path.GetFileName(list.Source));
        csv.NextRecord();
    }
}
