using System.Globalization;
using Microsoft.AspNetCore.Http;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;

namespace ProtocolMiner.Web.Api;

/// <summary>A kind of file that an attendance list is downloaded as.</summary>
/// <param name="Format">Its file name extension without dot.</param>
internal sealed record AttendanceFile(string Format, string ContentType, Action<Stream, IReadOnlyList<AttendanceList>> Write)
{
    public static AttendanceFile Word { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", AttendanceDocumentWriter.Write);

    public static AttendanceFile Excel { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", AttendanceWorkbookWriter.Write);

    public static AttendanceFile Csv { get; } = new("csv", "text/csv; charset=utf-8", AttendanceCsvWriter.Write);

    /// <summary>The kind of that format; null when there is none.</summary>
    public static AttendanceFile? Find(string? format) => new[] { Word, Excel, Csv }.FirstOrDefault(file => file.Format == format);

    public IResult Download(AttendanceList list)
    {
        using var content = new MemoryStream();
        Write(content, [list]);
        return Results.File(content.ToArray(), ContentType, FileName(list));
    }

    public string FileName(AttendanceList list) =>
        "närvarolista" + (list.Meeting.Date is { } date ? "-" + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "") + "." + Format;
}
