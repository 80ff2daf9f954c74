using ProtocolMiner.Attendance.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Fees;

/// <summary>The basis for fees (<em>arvodesunderlag</em>) of one meeting or several: every elected person who was there, and what it counts as.</summary>
/// <param name="Entries">By day, and within a meeting in Swedish order.</param>
/// <param name="Totals">One for each person, in Swedish order.</param>
/// <param name="Doubts">Names that may be one person, whose sums would then belong together.</param>
/// <param name="Unread">Documents whose attendance list could not be read: their meetings are in no sum.</param>
public sealed record FeeBasis(
    FeeRules Rules,
    IReadOnlyList<FeeEntry> Entries,
    IReadOnlyList<FeeTotal> Totals,
    IReadOnlyList<DoubtfulMatch> Doubts,
    IReadOnlyList<string> Unread)
{
    public static FeeBasis Of(IReadOnlyList<Protocol> protocols, FeeRules rules)
    {
        ArgumentNullException.ThrowIfNull(protocols);
        ArgumentNullException.ThrowIfNull(rules);
        var lists = protocols.OrderBy(protocol => protocol.Meeting.Date).Select(protocol => (Protocol: protocol, List: AttendanceList.Of(protocol))).ToList();
        var register = PersonRegister.Of([.. lists.Select(pair => pair.List)]);
        var entries = lists.SelectMany(pair => OfMeeting(pair.Protocol, pair.List, register, rules)).ToList();
        var totals = entries.GroupBy(entry => entry.Person).Select(person => FeeTotal.Of(person.Key, [.. person])).OrderBy(total => total.Person, Person.SwedishOrder);
        return new FeeBasis(rules, entries, [.. totals], register.Doubts, [.. lists.Where(pair => pair.List.Rows.Count == 0).Select(pair => pair.List.Source)]);
    }

    private static IEnumerable<FeeEntry> OfMeeting(Protocol protocol, AttendanceList list, PersonRegister register, FeeRules rules)
    {
        var calculator = new FeeCalculator(rules, list, protocol.Adjournments);
        return list.Rows.Where(row => row.IsElected && row.Status == AttendanceStatus.Present)
            .OrderBy(row => register[row], Person.SwedishOrder)
            .Select(row => calculator.Calculate(register[row], row));
    }
}
