using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Attendance;

/// <summary>A meeting to make lists of: a substitute who serves, a late arrival, a recusal, and values that a spreadsheet could misread.</summary>
internal static class SampleMeeting
{
    public static AttendanceList List(string body = "Kultur- och fritidsnämnden") => AttendanceList.Of(Protocol(body));

    public static Protocol Protocol(string body = "Kultur- och fritidsnämnden") => new(
        new SourceFile("protokoll/2024-03-06.pdf", FileFormat.Pdf, 8, new string('0', 64)),
        DocumentKind.Minutes,
        "Protokoll",
        new Meeting(body, "Björkmåla kommun", new DateOnly(2024, 3, 6), new TimeOnly(13, 0), new TimeOnly(16, 30), "Stadshuset", "Karin Åberg", "Sven Lind", ["Olle Zetterström"]),
        [
            new Item("7", "§ 7", "Bidrag till föreningar", [], 3, 4, "", [], [], [], [], [], []) { Recusals = [new Recusal("Olle Zetterström", "M", 3, "Olle Zetterström (M) anmäler jäv.")] },
        ],
        [
            Attendee("Olle Zetterström", "M", [AttendeeRole.Member, AttendeeRole.Adjuster]),
            Attendee("Ivar Öberg", "S", [AttendeeRole.Member]),
            Attendee("Karin Åberg", "S", [AttendeeRole.Chair, AttendeeRole.Member]),
            Attendee("Anna Ek", "V", [AttendeeRole.Member], AttendanceStatus.Excused),
            Attendee("Bo von Sydow", "V", [AttendeeRole.Substitute], servingFor: "Anna Ek", note: "fr.o.m. kl. 13.30, på distans"),
            Attendee("Sven Lind", null, [AttendeeRole.Secretary], note: "=HYPERLINK(\"http://exempel.invalid\")"),
        ],
        [new Finding("attendance-unreadable", "Tabellen på sidan kunde inte läsas.", 2)]);

    private static Attendee Attendee(
        string name, string? party, AttendeeRole[] roles, AttendanceStatus status = AttendanceStatus.Present, string? servingFor = null, string? note = null) =>
        new(name, party, null, roles, status, servingFor, note, 1, name);
}
