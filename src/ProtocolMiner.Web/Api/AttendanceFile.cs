using System.Globalization;
using Microsoft.AspNetCore.Http;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;

namespace ProtocolMiner.Web.Api;

/// <summary>A kind of file that attendance lists are downloaded as.</summary>
/// <param name="Format">Its file name extension without dot.</param>
internal sealed record AttendanceFile(string Format, string ContentType, Action<Stream, IReadOnlyList<AttendanceList>> Write)
{
    public static AttendanceFile Word { get; } = new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", AttendanceDocumentWriter.Write);

    public static AttendanceFile Excel { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", AttendanceWorkbookWriter.Write);

    public static AttendanceFile Csv { get; } = new("csv", "text/csv; charset=utf-8", AttendanceCsvWriter.Write);

    /// <summary>The kind of that format; null when there is none.</summary>
    public static AttendanceFile? Find(string? format) => new[] { Word, Excel, Csv }.FirstOrDefault(file => file.Format == format);

    /// <param name="lists">One, or those of several meetings.</param>
    public IResult Download(IReadOnlyList<AttendanceList> lists) => Results.File(Create(lists), ContentType, FileName(lists));

    public byte[] Create(IReadOnlyList<AttendanceList> lists)
    {
        using var content = new MemoryStream();
        Write(content, lists);
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
