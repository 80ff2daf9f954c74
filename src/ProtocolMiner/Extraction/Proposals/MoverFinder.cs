using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>A person named in a sentence, and where.</summary>
internal sealed record MoverMention(Mover Mover, int Start, int End);

/// <summary>Finds who acts in a sentence: persons by name, and the chair also by function alone.</summary>
/// <param name="chair">Name of who chairs the meeting; null when unknown.</param>
internal sealed partial class MoverFinder(PersonDirectory persons, string? chair)
{
    /// <summary>A name this near to the word "ordföranden" is the chair's own; in characters.</summary>
    private const int NearTitle = 25;

    /// <summary>The persons of a sentence, to be asked for the subject of its verbs.</summary>
    public VerbSubjects Read(string sentence) => new(sentence, Mentions(sentence));

    /// <summary>Everyone whom a list or heading names, and the party groups when it names nobody.</summary>
    public IReadOnlyList<Mover> FindAll(string text)
    {
        var mentions = Mentions(text);
        return mentions.Count > 0 ? [.. mentions.Select(mention => mention.Mover)] : [.. PartyGroupFinder.Find(text)];
    }

    /// <summary>Those whose proposal or reservation a heading says it is: "Anna Bergs (S) yrkande", "Reservation från Bo Ek (M)", "Yrkande (S)".</summary>
    public IReadOnlyList<Mover> FindOwners(string heading)
    {
        var owners = PersonFinder.Find(heading, persons).Select(MoverOf).ToList();
        return owners.Count > 0 ? owners : [.. PartyGroupFinder.Find(heading)];
    }

    private Mover MoverOf(PersonMention person) => new(person.Name, person.Party ?? persons.Resolve(person.Name)?.Party);

    private List<MoverMention> Mentions(string text)
    {
        var mentions = PersonFinder.Find(text, persons)
            .Where(person => !person.Genitive)
            .Select(person => new MoverMention(MoverOf(person), person.Start, person.End))
            .ToList();
        if (chair is null)
            return mentions;
        var alone = Chair().Matches(text).Where(match => !mentions.Exists(mention => match.Index < mention.End + NearTitle && match.Index + match.Length + 2 >= mention.Start));
        var chairs = alone.Select(match => new MoverMention(new Mover(chair, persons.Resolve(chair)?.Party), match.Index, match.Index + match.Length)).ToList();
        return chairs.Count == 0 ? mentions : [.. mentions.Concat(chairs).OrderBy(mention => mention.Start)];
    }

    /// <summary>The chair without a name.</summary>
    [GeneratedRegex(@"\b(?:ordföranden?|ordf\.)(?=\s+(?:\p{Ll}|\(\p{Lu}\p{L}{0,4}\)\s+\p{Ll}|$)|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Chair();
}
