using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Makes one row a person of all entries: roles together, the members who were replaced, and what each entry's mark means within its list.</summary>
/// <param name="legend">What marks mean.</param>
/// <param name="board">The meeting is that of a board (<em>styrelsemöte</em>), whose officers are its members.</param>
internal sealed class AttendanceBuilder(RosterLegend legend, bool board)
{
    private readonly List<AttendeeDraft> rows = [];

    public IReadOnlyList<AttendeeDraft> Rows => rows;

    /// <summary>Rows that may be two persons of one name.</summary>
    public List<Finding> Findings { get; } = [];

    public void Add(IReadOnlyList<RosterEntry> entries)
    {
        var marked = entries.Where(entry => entry.Marked).Select(entry => entry.List).ToHashSet();
        var partisan = entries.Where(entry => entry.Person.Party is not null).Select(entry => (entry.List, entry.Label.Group)).ToHashSet();
        foreach (var entry in entries)
        {
            var isOffice = entry.Person is { Party: null, Title: not null, ServingFor: null } && partisan.Contains((entry.List, entry.Label.Group));
            Add(entry with { IsOffice = isOffice }, marked.Contains(entry.List));
        }

        foreach (var entry in entries.Where(entry => entry.Replaced is not null))
            AddReplaced(entry);
    }

    /// <summary>The row of a person; null when the lists name nobody so.</summary>
    public AttendeeDraft? Find(string name) => rows.FirstOrDefault(row => row.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The row of a person whom the text may spell otherwise.</summary>
    public AttendeeDraft? Match(string name) => NameMatcher.Nearest(name, rows.Select(row => row.Name)) is { } found ? Find(found) : null;

    /// <summary>Adds the chair who opened the meeting without standing in a list.</summary>
    public void AddOpener(PersonLine person, int? page)
    {
        var row = new AttendeeDraft(person.Name, page, person.Name) { Party = person.Party };
        row.AddStatus(RosterPresence.Present, called: false);
        row.Roles.Add(AttendeeRole.Chair);
        rows.Add(row);
    }

    private void Add(RosterEntry entry, bool listIsMarked)
    {
        var person = entry.Person;
        var row = Find(person.Name);
        if (row is null)
        {
            row = new AttendeeDraft(person.Name, entry.Page, entry.Quote);
            rows.Add(row);
        }

        if (row.Party is { } before && person.Party is { } party && before != party)
            Findings.Add(new Finding("person-ambiguous", $"{person.Name} stands in the attendance (närvaro) as ({before}) and as ({party}) and may be two persons.", entry.Page));
        row.Party ??= person.Party;
        row.Organization ??= person.Organization ?? entry.Organization;
        row.AddStatus(StatusOf(entry, listIsMarked), called: entry.Label.Presence is RosterPresence.Called, isStated: entry.Struck || listIsMarked || entry.Presence is not null || entry.Label.Presence is not null);
        RosterRoles.AddTo(row, entry, board);
        row.AddServing(RosterRoles.Serving(entry));
        if (entry.Label.Serving is not false || entry.Replaced is not null || row.Note is null)
            row.AddNote(person.Note);
        if (entry.Replaced is { } member)
            row.Served.Add(member.Name);
    }

    private RosterPresence StatusOf(RosterEntry entry, bool listIsMarked)
    {
        if (entry.Struck)
            return legend.Struck;
        if (entry.Presence is { } own)
            return own;
        if (listIsMarked)
            return entry.Marked ? RosterPresence.Present : RosterPresence.Absent;
        return entry.Label.Presence ?? RosterPresence.Present;
    }

    /// <summary>A member whom somebody serves for, and whom no list has, was not there.</summary>
    private void AddReplaced(RosterEntry entry)
    {
        var member = entry.Replaced!;
        if (Find(member.Name) is { } listed)
        {
            listed.Party ??= member.Party;
            if (listed.Roles.Count == 0)
                listed.Roles.Add(AttendeeRole.Member);
            if (entry.Person.Note is null)
                listed.AddReplaced();
            return;
        }

        var row = new AttendeeDraft(member.Name, entry.Page, entry.Quote) { Party = member.Party };
        row.AddStatus(RosterPresence.Absent, called: false);
        RosterRoles.AddFunctions(row, member.Function);
        row.Roles.Add(AttendeeRole.Member);
        rows.Add(row);
    }
}
