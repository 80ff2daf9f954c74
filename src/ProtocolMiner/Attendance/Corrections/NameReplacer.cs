using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>Puts a corrected name wherever a protocol has the old one as a fact. The texts stay as the document writes them.</summary>
internal static class NameReplacer
{
    /// <param name="names">New names by old ones.</param>
    public static Protocol Replace(Protocol protocol, IReadOnlyDictionary<string, string> names)
    {
        return protocol with
        {
            Meeting = protocol.Meeting with
            {
                Chair = NewOrNull(protocol.Meeting.Chair),
                Secretary = NewOrNull(protocol.Meeting.Secretary),
                Adjusters = [.. protocol.Meeting.Adjusters.Select(New)],
            },
            Attendance = [.. protocol.Attendance.Select(attendee => attendee with { ServingFor = NewOrNull(attendee.ServingFor) })],
            Items = [.. protocol.Items.Select(InItem)],
        };

        Item InItem(Item item) => item with
        {
            Speakers = [.. item.Speakers.Select(speaker => speaker with { Name = New(speaker.Name) })],
            Proposals = [.. item.Proposals.Select(proposal => proposal with { By = Movers(proposal.By) })],
            Reservations = [.. item.Reservations.Select(reservation => reservation with { By = Movers(reservation.By) })],
            Recusals = [.. item.Recusals.Select(recusal => recusal with { Name = New(recusal.Name) })],
        };

        IReadOnlyList<Mover> Movers(IReadOnlyList<Mover> movers) => [.. movers.Select(mover => mover with { Name = NewOrNull(mover.Name) })];

        string New(string name) => names.TryGetValue(name, out var other) ? other : name;

        string? NewOrNull(string? name) => name is null ? null : New(name);
    }
}
