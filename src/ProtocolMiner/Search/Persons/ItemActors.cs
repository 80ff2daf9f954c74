using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Persons;

/// <summary>Those who act in an item: who speak, move a proposal or reserve themselves.</summary>
internal static class ItemActors
{
    /// <summary>Everyone once a party that is stated with the name.</summary>
    public static IReadOnlyList<Actor> Of(Item item) => [.. item.Speakers
        .Select(speaker => new Actor(speaker.Name, speaker.Party))
        .Concat(item.Proposals.SelectMany(p => p.By).Concat(item.Reservations.SelectMany(r => r.By)).Select(mover => new Actor(mover.Name, mover.Party)))
        .Distinct()];
}
