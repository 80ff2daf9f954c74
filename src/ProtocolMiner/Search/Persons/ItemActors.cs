using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Persons;

/// <summary>Those who act in an item: who speak, move a proposal or reserve themselves.</summary>
internal static class ItemActors
{
    public static IEnumerable<string> Names(Item item) =>
        item.Speakers.Select(s => s.Name).Concat(Movers(item).Select(m => m.Name).OfType<string>()).Distinct(StringComparer.Ordinal);

    public static IEnumerable<string> Parties(Item item) =>
        item.Speakers.Select(s => s.Party).Concat(Movers(item).Select(m => m.Party)).OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<Mover> Movers(Item item) =>
        item.Proposals.SelectMany(p => p.By).Concat(item.Reservations.SelectMany(r => r.By));
}
