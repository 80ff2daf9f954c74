using ProtocolMiner.Extraction.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Completes the head of the meeting by the attendance: who chaired and kept the minutes when no signature says so, and names in full.</summary>
internal static class MeetingCompleter
{
    public static Meeting Complete(Meeting meeting, Officers officers, IReadOnlyList<Attendee> attendance) => meeting with
    {
        Chair = officers.Chair?.Name is { } chair ? InFull(chair, attendance) : null,
        Secretary = officers.Secretary?.Name is { } secretary ? InFull(secretary, attendance) : Only(attendance, AttendeeRole.Secretary),
        Adjusters = [.. officers.Adjusters.Select(person => person.Name).Select(name => InFull(name, attendance)).Distinct()],
    };

    private static string? Only(IReadOnlyList<Attendee> attendance, AttendeeRole role) =>
        attendance.Where(row => row.Status == AttendanceStatus.Present && row.Roles.Contains(role)).Select(row => row.Name).Take(2).ToList() is [{ } name] ? name : null;

    /// <summary>"Eva" is Eva Frost when the attendance has one Eva.</summary>
    private static string InFull(string name, IReadOnlyList<Attendee> attendance)
    {
        if (name.Contains(' ', StringComparison.Ordinal))
            return NameMatcher.Nearest(name, attendance.Select(row => row.Name)) ?? name;
        var named = attendance.Where(row => row.Name.Split(' ') is var words && (words[0] == name || words[^1] == name)).Select(row => row.Name).ToList();
        return named.Count == 1 ? named[0] : name;
    }
}
