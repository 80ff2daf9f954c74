namespace ProtocolMiner.Protocols;

/// <summary>One person in the attendance (<em>närvaro</em>).</summary>
/// <param name="Name">First name first.</param>
/// <param name="Party">Party letters; null when not stated.</param>
/// <param name="Organization">The authority or association that the person comes from.</param>
/// <param name="Roles">All roles at the meeting, in the order of <see cref="AttendeeRole"/>.</param>
/// <param name="Status">Present, absent, or absence notified.</param>
/// <param name="ServingFor">Name of the member whom a substitute served for (<em>tjänstgör för</em>).</param>
/// <param name="Note">Part of the meeting, times, as written.</param>
/// <param name="Page">1-based page; null where the format has no pages.</param>
/// <param name="Quote">The words that this was read from.</param>
public sealed record Attendee(
    string Name,
    string? Party,
    string? Organization,
    IReadOnlyList<AttendeeRole> Roles,
    AttendanceStatus Status,
    string? ServingFor,
    string? Note,
    int? Page,
    string Quote)
{
    /// <summary>
    /// Whether a substitute served (<em>tjänstgjorde</em>) in a member's place; null when the document does not say, and for whoever is no
    /// substitute. A list of serving substitutes does not always name the members whom they served for.
    /// </summary>
    public bool? Serving { get; init; }
}

public enum AttendeeRole
{
    Chair,
    ViceChair,
    Member,
    Substitute,
    Secretary,
    Adjuster,
    Official,
    Guest,
}

public enum AttendanceStatus
{
    Present,
    Absent,

    /// <summary>Absence notified beforehand (<em>anmält förhinder</em>).</summary>
    Excused,
}
