using System.Globalization;
using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Attendance;

/// <summary>Invented meetings of one board, made by few words.</summary>
internal static class Meetings
{
    public const string Body = "Kulturnämnden";

    /// <summary>A list of members who were all there.</summary>
    /// <param name="names">As a list writes them.</param>
    public static AttendanceList List(string date, params string[] names) => AttendanceList.Of(Of(date, [.. names.Select(name => Member(name))]));

    /// <summary>Minutes of §§ 1–3, from 13.00 to 16.00.</summary>
    public static Protocol Of(string date, params Attendee[] attendance) => new(
        new SourceFile($"protokoll/{date}.pdf", FileFormat.Pdf, 3, new string('0', 64)),
        DocumentKind.Minutes,
        "Protokoll",
        Meeting.Unknown with { Body = Body, Date = DateOnly.Parse(date, CultureInfo.InvariantCulture), Start = new TimeOnly(13, 0), End = new TimeOnly(16, 0) },
        [Item("1"), Item("2"), Item("3")],
        attendance,
        []);

    public static Item Item(string number, string text = "") => new(number, "§ " + number, "Ärende " + number, [], 1, 1, text, [], [], [], [], [], []);

    public static Attendee Member(string name, AttendanceStatus status = AttendanceStatus.Present, string? note = null, string? party = null) =>
        Attendee(name, status, note, party, AttendeeRole.Member);

    public static Attendee Substitute(string name, string? servingFor = null, bool? serving = null, string? note = null, string? party = null) =>
        Attendee(name, AttendanceStatus.Present, note, party, AttendeeRole.Substitute) with { ServingFor = servingFor, Serving = serving };

    public static Attendee Attendee(string name, AttendanceStatus status, string? note, string? party, params AttendeeRole[] roles) =>
        new(name, party, null, roles, status, null, note, 1, name);
}
