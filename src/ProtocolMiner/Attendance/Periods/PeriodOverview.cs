using ProtocolMiner.Attendance.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>A body's attendance over a period: person by meeting, what it adds up to, and what it leaves out.</summary>
/// <param name="From">First day; null for no limit.</param>
/// <param name="Meetings">The meetings whose list could be read, by day; a person is called the same in all of them.</param>
/// <param name="Persons">Members first, then substitutes, then the others; within a group in Swedish order.</param>
/// <param name="LeftOut">Documents that count for nothing here, with the reason: among them the meetings whose list could not be read.</param>
/// <param name="Doubts">Names that may be one person.</param>
public sealed record PeriodOverview(
    string Body,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<AttendanceList> Meetings,
    IReadOnlyList<PersonPeriod> Persons,
    IReadOnlyList<LeftOutDocument> LeftOut,
    IReadOnlyList<DoubtfulMatch> Doubts)
{
    /// <summary>Meetings of the period whose attendance list could not be read: they are in no denominator.</summary>
    public int UnreadMeetings => LeftOut.Count(document => document.Reason == LeftOutReason.NoList);

    /// <summary>
    /// Whether any list tells of somebody's absence. Where none does, the lists name only those who were there, and a rate of attendance
    /// would be 100 % whatever happened.
    /// </summary>
    public bool RecordsAbsence { get; } = Meetings.Any(meeting => meeting.Rows.Any(row => row.Status != AttendanceStatus.Present));

    /// <summary>The parties by number of presences, those without party left out.</summary>
    public IReadOnlyList<PartyTotal> Parties =>
    [
        .. Persons.Where(person => person.Person.Party is not null && person.Elected > 0)
            .GroupBy(person => person.Person.Party!, StringComparer.OrdinalIgnoreCase)
            .Select(PartyTotal.Of)
            .OrderByDescending(total => total.Present + total.Served)
            .ThenBy(total => total.Party, StringComparer.Ordinal),
    ];

    /// <param name="protocols">Any; those of other bodies, days and kinds are passed over.</param>
    /// <param name="body">The body's name, in any case.</param>
    public static PeriodOverview Of(IEnumerable<Protocol> protocols, string body, DateOnly? from = null, DateOnly? to = null)
    {
        var period = PeriodMeetings.Select(protocols, body, from, to);
        var lists = period.Meetings.Select(AttendanceList.Of).ToList();
        var read = lists.FindAll(list => list.Rows.Count > 0);
        var unread = lists.Where(list => list.Rows.Count == 0).Select(list => new LeftOutDocument(list.Source, list.Meeting.Date, LeftOutReason.NoList));
        var register = PersonRegister.Of(read);
        var rows = read.Select(list => list.Rows.ToLookup(row => register[row])).ToList();
        var persons = register.Persons
            .Select(person => new PersonPeriod(person, [.. rows.Select(list => PersonPeriod.Choose(list[person]))]))
            .OrderBy(person => person.Group);
        return new PeriodOverview(body, from, to, [.. read.Select(list => Rename(list, register))], [.. persons], [.. unread, .. period.LeftOut], register.Doubts);
    }

    /// <summary>A person is called the same in every list.</summary>
    private static AttendanceList Rename(AttendanceList list, PersonRegister register) =>
        list with { Rows = [.. list.Rows.Select(row => row with { Name = register[row].Name, Party = register[row].Party })] };
}

/// <summary>A party's part in a period.</summary>
/// <param name="Persons">Elected persons whom some list names.</param>
/// <param name="Present">Presences of members.</param>
/// <param name="Recorded">Presences and absences of members: the denominator.</param>
/// <param name="Served">Services of substitutes.</param>
/// <param name="StoodBy">Presences of substitutes without service.</param>
public sealed record PartyTotal(string Party, int Persons, int Present, int Recorded, int Served, int StoodBy)
{
    internal static PartyTotal Of(IGrouping<string, PersonPeriod> party) => new(
        party.Key, party.Count(), party.Sum(p => p.MemberPresent), party.Sum(p => p.MemberRecorded), party.Sum(p => p.Served), party.Sum(p => p.StoodBy));
}
