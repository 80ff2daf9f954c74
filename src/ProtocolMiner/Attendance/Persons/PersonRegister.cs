namespace ProtocolMiner.Attendance.Persons;

/// <summary>
/// Who is who over several attendance lists: spellings of one name are one person. Where two lists leave it open whether a name is one
/// person or two, they stay two and the pair is among the <see cref="Doubts"/>.
/// </summary>
public sealed class PersonRegister
{
    private readonly Dictionary<AttendanceRow, Person> persons = new(ReferenceEqualityComparer.Instance);
    private readonly List<DoubtfulMatch> doubts = [];

    private PersonRegister()
    {
    }

    /// <summary>Everyone, in Swedish order.</summary>
    public IReadOnlyList<Person> Persons { get; private set; } = [];

    public IReadOnlyList<DoubtfulMatch> Doubts => doubts;

    public Person this[AttendanceRow row] => persons[row];

    public static PersonRegister Of(IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var register = new PersonRegister();
        var entries = lists.SelectMany((list, meeting) => list.Rows.Select(row => new NamedRow(row, NameForm.Parse(row.Name), meeting)));
        var candidates = new List<NamedPerson>();
        foreach (var namesakes in entries.GroupBy(entry => entry.Form.Key))
            candidates.AddRange(register.Separate([.. namesakes]));
        register.doubts.AddRange(SimilarNames.Find(candidates));
        register.Persons = [.. candidates.Select(candidate => candidate.Person).Order(Person.SwedishOrder)];
        return register;
    }

    /// <summary>
    /// Rows of one name are one person, unless two of them stand in one list or they have different parties: then each party is a person
    /// of its own, and so are the rows that state none.
    /// </summary>
    private List<NamedPerson> Separate(List<NamedRow> rows)
    {
        var parties = rows.Select(row => row.Party).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count();
        var twice = rows.GroupBy(row => row.Meeting).Any(meeting => meeting.Count() > 1);
        if (parties <= 1 && !twice)
            return [Register(rows)];
        var separate = rows.GroupBy(row => (row.Party?.ToUpperInvariant(), twice ? row.Row.Organization : null, twice ? row.Form.Display : null)).Select(group => Register([.. group])).ToList();
        for (var i = 0; i < separate.Count; i++)
        {
            foreach (var other in separate.Skip(i + 1).Where(other => !separate[i].Meets(other)))
                doubts.Add(new DoubtfulMatch(separate[i].Person, other.Person, "Samma namn, men listorna anger olika eller inget parti."));
        }

        return separate;
    }

    private NamedPerson Register(List<NamedRow> rows)
    {
        var name = rows.GroupBy(row => row.Form.Display).OrderByDescending(spelling => spelling.Count()).ThenBy(spelling => spelling.Key, StringComparer.Ordinal).First().Key;
        var person = new Person(name, rows.Select(row => row.Party).FirstOrDefault(party => party is not null));
        foreach (var row in rows)
            persons[row.Row] = person;
        return new NamedPerson(person, rows[0].Form.Words, [.. rows.Select(row => row.Meeting)]);
    }

    private sealed record NamedRow(AttendanceRow Row, NameForm Form, int Meeting)
    {
        public string? Party => Row.Party ?? Form.Party;
    }
}

/// <param name="Words">Those of the name (<see cref="NameForm.Words"/>).</param>
/// <param name="Meetings">Indices of the lists that name the person.</param>
internal sealed record NamedPerson(Person Person, IReadOnlyList<string> Words, HashSet<int> Meetings)
{
    /// <summary>Whether one list names both: then they are two persons.</summary>
    public bool Meets(NamedPerson other) => Meetings.Overlaps(other.Meetings);
}
