using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>What a heading in an attendance list (<em>närvarolista</em>) says of those who stand below it.</summary>
/// <param name="Group">In what capacity they are there; null when the heading leaves it open.</param>
/// <param name="Presence">Whether they were there; null when the heading leaves it open ("Ledamöter").</param>
/// <param name="Serving">The substitutes below serve (<em>tjänstgörande</em>): true, expressly do not: false, not said: null.</param>
internal sealed record RosterLabel(RosterGroup? Group, RosterPresence? Presence, bool? Serving)
{
    /// <summary>The list is one of votes, too ("Närvaro- och omröstningslista").</summary>
    public bool WithVotes { get; init; }

    /// <summary>The group was read and not taken for granted.</summary>
    public bool IsStated { get; init; }

    /// <summary>Function of the one who stands below, within a list: "Vice ordföranden".</summary>
    public string? Function { get; init; }
}

internal enum RosterGroup
{
    /// <summary><em>Beslutande</em>: members, and the substitutes who serve for others.</summary>
    Deciding,

    Member,
    Substitute,
    Official,
    Union,
    Guest,

    /// <summary><em>Övriga</em>: officials mostly, or guests.</summary>
    Other,
}

internal enum RosterPresence
{
    Present,
    Absent,
    Excused,

    /// <summary>Called to the meeting (<em>kallade</em>): absent unless another list has them.</summary>
    Called,
}

internal static class RosterPresenceExtensions
{
    public static AttendanceStatus ToStatus(this RosterPresence presence) => presence switch
    {
        RosterPresence.Present => AttendanceStatus.Present,
        RosterPresence.Excused => AttendanceStatus.Excused,
        _ => AttendanceStatus.Absent,
    };
}
