using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>A row of the attendance in the making.</summary>
internal sealed class AttendeeDraft(string name, int? page, string quote)
{
    private readonly List<string> notes = [];
    private AttendanceStatus? status;
    private bool onlyCalled = true;
    private bool stated;

    public string Name { get; } = name;

    public string? Party { get; set; }

    public string? Organization { get; set; }

    public SortedSet<AttendeeRole> Roles { get; } = [];

    /// <summary>Names of the members whom the person served for.</summary>
    public HashSet<string> Served { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the person is said to have served in somebody's place, or not to; null when nothing is said.</summary>
    public bool? Serving { get; private set; }

    public string? Note => notes.Count == 0 ? null : string.Join(", ", notes);

    public AttendanceStatus Status => status ?? AttendanceStatus.Absent;

    /// <summary>Who is present in one list was there; notified absence says more than absence, and any list more than having been called.</summary>
    /// <param name="called">The list names those who were called to the meeting.</param>
    /// <param name="isStated">The list says so, by a mark or its heading; otherwise it only names who belongs to the body.</param>
    public void AddStatus(RosterPresence presence, bool called, bool isStated = true)
    {
        stated |= isStated;
        if (called && status is not null)
            return;
        var found = presence.ToStatus();
        if (status is null || (onlyCalled && !called) || found == AttendanceStatus.Present || (found == AttendanceStatus.Excused && status == AttendanceStatus.Absent))
            status = found;
        onlyCalled &= called;
    }

    /// <summary>Somebody served for the person throughout: who only belongs to the body was not there.</summary>
    public void AddReplaced()
    {
        if (!stated && Note is null)
            status = AttendanceStatus.Absent;
    }

    /// <summary>Who served for a part of the meeting, served.</summary>
    public void AddServing(bool? serving)
    {
        if (Serving is not true)
            Serving = serving ?? Serving;
    }

    public void AddNote(string? note)
    {
        if (note is { Length: > 0 } && !notes.Contains(note))
            notes.Add(note);
    }

    public Attendee Build() => new(
        Name, Party, Organization, [.. Roles], Status, Served.Count == 1 ? Served.First() : null, Note, page, quote)
    {
        Serving = Roles.Contains(AttendeeRole.Substitute) ? Serving : null,
    };
}
