using Lucene.Net.Index;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Persons;

/// <summary>Reads what a person did from the items that name the person.</summary>
internal sealed class PersonActReader(IndexReader reader, PersonSummary person)
{
    private readonly HashSet<Actor> actors = [.. person.Spellings.Select(spelling => new Actor(spelling.Name, spelling.Party))];

    public IEnumerable<PersonAct> Read() => actors
        .SelectMany(actor => Entries.With(reader, IndexSchema.Actor, actor.ToTerm()))
        .Distinct()
        .SelectMany(Read)
        .OrderByDescending(act => act.Date)
        .ThenBy(act => act.Document, StringComparer.Ordinal)
        .ThenBy(act => act.Ordinal);

    private IEnumerable<PersonAct> Read(int doc)
    {
        var found = ItemReader.Read(reader, doc);
        var item = found.Item;
        foreach (var speaker in item.Speakers.Where(speaker => Is(speaker.Name, speaker.Party)))
            yield return Act(PersonActKind.Spoke, speaker.Quote, speaker.Page) with { Speech = speaker.Act };
        foreach (var proposal in item.Proposals.Where(proposal => proposal.By.Any(Is)))
            yield return Act(PersonActKind.Proposed, proposal.Text, proposal.Page);
        foreach (var reservation in item.Reservations.Where(reservation => reservation.By.Any(Is)))
            yield return Act(PersonActKind.Reserved, reservation.Text, reservation.Page);
        foreach (var (ballot, list) in BallotReader.Read(item, actors.Select(actor => actor.Name).OfType<string>()))
            yield return Act(PersonActKind.Voted, list, item.Votes[0].Page) with { Ballot = ballot };

        PersonAct Act(PersonActKind kind, string text, int? page) =>
            new(kind, text, null, null, found.Document, found.Ordinal, found.Title, found.Reference, found.Date, page ?? item.Page);
    }

    private bool Is(Mover mover) => Is(mover.Name, mover.Party);

    private bool Is(string? name, string? party) => actors.Contains(new Actor(name, party));
}
