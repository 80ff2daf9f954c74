using ProtocolMiner.Attendance.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>A person's attendance over a period.</summary>
/// <param name="Rows">The person's row at each meeting of the overview; null at a meeting whose list does not name the person.</param>
public sealed record PersonPeriod(Person Person, IReadOnlyList<AttendanceRow?> Rows)
{
    /// <summary>Meetings where the person was listed as a member (<em>ledamot</em>): what a member's rate is a part of.</summary>
    public int MemberRecorded => Rows.Count(row => row is { IsMember: true });

    public int MemberPresent => Rows.Count(row => row is { IsMember: true, Status: AttendanceStatus.Present });

    public int MemberAbsent => Rows.Count(row => row is { IsMember: true, Status: AttendanceStatus.Absent });

    public int MemberExcused => Rows.Count(row => row is { IsMember: true, Status: AttendanceStatus.Excused });

    /// <summary>Meetings where the person served as a substitute (<em>tjänstgjorde</em>).</summary>
    public int Served => Rows.Count(row => row is { Serves: true });

    /// <summary>Meetings where the person was present as a substitute without serving, as far as the list says.</summary>
    public int StoodBy => Rows.Count(row => row is { StandsBy: true, Status: AttendanceStatus.Present });

    /// <summary>Meetings where the person was there without being elected: officials and guests.</summary>
    public int OtherPresent => Rows.Count(row => row is { IsElected: false, Status: AttendanceStatus.Present });

    /// <summary>Meetings whose list names the person as elected.</summary>
    public int Elected => Rows.Count(row => row is { IsElected: true });

    /// <summary>Meetings whose list, though read, does not name the person. That is not absence.</summary>
    public int NotRecorded => Rows.Count(row => row is null);

    /// <summary>Members, substitutes, the others.</summary>
    internal int Group => MemberRecorded > 0 ? 0 : Elected > 0 ? 1 : 2;

    /// <summary>Of several rows of a person in one list, that which says the most: presence before absence.</summary>
    internal static AttendanceRow? Choose(IEnumerable<AttendanceRow> rows) => rows.MinBy(row => row.Status switch
    {
        AttendanceStatus.Present => 0,
        AttendanceStatus.Excused => 1,
        _ => 2,
    });
}
