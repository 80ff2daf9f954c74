namespace ProtocolMiner.Attendance.Persons;

/// <summary>A person as the attendance lists of a period name them.</summary>
/// <param name="Name">The spelling that most lists have, first name first.</param>
/// <param name="Party">Null when no list states one.</param>
public sealed record Person(string Name, string? Party)
{
    /// <summary>By family name in Swedish order, then by party.</summary>
    public static IComparer<Person> SwedishOrder { get; } = Comparer<Person>.Create((a, b) =>
    {
        var order = PersonName.SwedishOrder.Compare(a.Name, b.Name);
        return order != 0 ? order : string.CompareOrdinal(a.Party, b.Party);
    });

    public override string ToString() => Party is null ? Name : $"{Name} ({Party})";
}

/// <summary>Two names that may be one person. They are kept apart until a secretary says what is right.</summary>
/// <param name="Reason">In Swedish.</param>
public sealed record DoubtfulMatch(Person First, Person Second, string Reason);
