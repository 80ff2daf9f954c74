using System.Globalization;
using Microsoft.AspNetCore.Http;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Attendance.Periods;

namespace ProtocolMiner.Web.Api;

/// <summary>A kind of file that attendance lists are downloaded as.</summary>
/// <param name="Format">Its file name extension without dot.</param>
/// <param name="Write">Writes lists of meetings.</param>
/// <param name="WritePeriod">Writes a body's period: person by meeting.</param>
internal sealed record AttendanceFile(
    string Format,
    string ContentType,
    Action<Stream, IReadOnlyList<AttendanceList>> Write,
    Action<Stream, PeriodOverview> WritePeriod)
{
    public static AttendanceFile Word { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", AttendanceDocumentWriter.Write, PeriodDocumentWriter.Write);

    public static AttendanceFile Excel { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", AttendanceWorkbookWriter.Write, PeriodWorkbookWriter.Write);

    public static AttendanceFile Csv { get; } = new("csv", "text/csv; charset=utf-8", AttendanceCsvWriter.Write, PeriodCsvWriter.Write);

    /// <summary>The kind of that format; null when there is none.</summary>
    public static AttendanceFile? Find(string? format) => new[] { Word, Excel, Csv }.FirstOrDefault(file => file.Format == format);

    public IResult Download(AttendanceList list) => Results.File(Create(list), ContentType, FileName([list]));

    public IResult Download(PeriodOverview overview)
    {
        using var content = new MemoryStream();
        WritePeriod(content, overview);
        return Results.File(content.ToArray(), ContentType, FileName(overview.Meetings));
    }

    public byte[] Create(AttendanceList list)
    {
        using var content = new MemoryStream();
        Write(content, [list]);
        return content.ToArray();
    }

    /// <summary>"närvarolista-2024-03-12.docx", or of several meetings "närvarolista-2024-01-16--2024-12-10.docx".</summary>
    public string FileName(IReadOnlyList<AttendanceList> lists)
    {
        var days = lists.Select(list => list.Meeting.Date).OfType<DateOnly>().Distinct().Order()
            .Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        return "närvarolista" + (days.Count > 0 ? "-" + days[0] : "") + (days.Count > 1 ? "--" + days[^1] : "") + "." + Format;
    }
}
