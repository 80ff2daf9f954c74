using ProtocolMiner.Attendance.Persons;
using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>The columns of the tables of a period.</summary>
internal static class PeriodColumns
{
    public static IReadOnlyList<ListColumn<PersonPeriod>> Name { get; } =
    [
        new("Namn", 28, person => person.Person.Name),
        new("Parti", 8, person => person.Person.Party),
    ];

    public static IReadOnlyList<ListColumn<PartyTotal>> Party { get; } =
    [
        new("Parti", 12, total => total.Party),
        new("Personer", 12, total => total.Persons),
        new("Närvaro som ledamot", 14, total => total.Present),
        new("Upptagen som ledamot", 14, total => total.Recorded),
        new("Tjänstgöringar som ersättare", 16, total => total.Served),
        new("Ersättare utan tjänstgöring", 16, total => total.StoodBy),
    ];

    public static IReadOnlyList<ListColumn<DoubtfulMatch>> Doubt { get; } =
    [
        new("Namn", 32, doubt => doubt.First.ToString()),
        new("Kanske samma som", 32, doubt => doubt.Second.ToString()),
        new("Varför", 60, doubt => doubt.Reason),
    ];

    public static IReadOnlyList<ListColumn<LeftOutDocument>> LeftOut { get; } =
    [
        new("Dokument", 50, document => System.IO.Path.GetFileName(document.Source)),
        new("Datum", 12, document => document.Date),
        new("Varför", 60, document => Explain(document.Reason)),
    ];

    /// <summary>What a person's meetings add up to.</summary>
    /// <param name="withRate">False where no list tells of absence: a rate would say nothing.</param>
    public static IReadOnlyList<ListColumn<PersonPeriod>> Sums(bool withRate) =>
    [
        new("Närvaro som ledamot", 12, person => person.MemberRecorded > 0 ? person.MemberPresent : null),
        new("Frånvaro", 11, person => person.MemberRecorded > 0 ? person.MemberAbsent : null),
        new("Anmält förhinder", 11, person => person.MemberRecorded > 0 ? person.MemberExcused : null),
        new("Upptagen som ledamot", 12, person => person.MemberRecorded > 0 ? person.MemberRecorded : null),
        new("Närvarograd", 13, person => withRate && person.MemberRecorded > 0 ? new Share((double)person.MemberPresent / person.MemberRecorded) : null),
        new("Tjänstgjort som ersättare", 14, person => person.Served > 0 ? person.Served : null),
        new("Ersättare utan tjänstgöring", 14, person => person.StoodBy > 0 ? person.StoodBy : null),
        new("Närvaro som annan", 12, person => person.OtherPresent > 0 ? person.OtherPresent : null),
        new("Inte upptagen", 11, person => person.NotRecorded),
    ];

    private static string Explain(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NoList => "Ingen närvarolista kunde läsas. Mötet ingår inte i någon nämnare.",
        LeftOutReason.SameMeeting => "Samma möte som ett annat dokument, som räknas i stället.",
        LeftOutReason.NoDate => "Dokumentet anger inget sammanträdesdatum.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "Not a reason."),
    };
}
