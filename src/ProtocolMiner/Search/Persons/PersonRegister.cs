using Lucene.Net.Index;

namespace ProtocolMiner.Search.Persons;

/// <summary>
/// Everyone who acts in an index. Spellings of one sound (<see cref="NameSpelling"/>) are one person, unless different parties stand with
/// them; a spelling without a party joins the only party's, and stays alone where there are several.
/// </summary>
internal sealed class PersonRegister
{
    private readonly List<PersonSummary> persons;

    public PersonRegister(IndexReader reader) => persons = [.. ReadSpellings(reader)
        .GroupBy(spelling => NameSpelling.Key(spelling.Name), StringComparer.Ordinal)
        .SelectMany(Join)
        .OrderByDescending(person => person.Items)
        .ThenBy(person => person.Name, StringComparer.Ordinal)];

    /// <summary>Persons of that name: those whose whole name it is, before those who have it in their name; the most active first.</summary>
    /// <param name="name">A name or the beginnings of its words, in whatever spelling; null for everyone.</param>
    public IEnumerable<PersonSummary> Find(string? name, string? party)
    {
        var key = name is null ? null : NameSpelling.Key(name);
        return persons
            .Where(person => party is null || string.Equals(person.Party, party, StringComparison.OrdinalIgnoreCase))
            .Where(person => name is null || Has(person, name))
            .OrderByDescending(person => key is not null && NameSpelling.Key(person.Name) == key);
    }

    private static bool Has(PersonSummary person, string name)
    {
        var words = NameSpelling.Words(person.Name);
        var typed = NameSpelling.Words(name);
        return typed.Length > 0 && typed.All(beginning => words.Any(word => word.StartsWith(beginning, StringComparison.Ordinal)));
    }

    private static IEnumerable<PersonSummary> Join(IEnumerable<PersonSpelling> ofOneSound)
    {
        var byParty = ofOneSound.ToLookup(spelling => spelling.Party?.ToUpperInvariant());
        var parties = byParty.Count(group => group.Key is not null);
        return parties <= 1 ? [Summarize([.. byParty.SelectMany(group => group)])] : byParty.Select(group => Summarize([.. group]));
    }

    private static PersonSummary Summarize(List<PersonSpelling> spellings)
    {
        spellings.Sort((a, b) => b.Items != a.Items ? b.Items.CompareTo(a.Items) : string.CompareOrdinal(a.Name, b.Name));
        return new PersonSummary(spellings[0].Name, spellings.Find(s => s.Party is not null)?.Party, spellings.Sum(s => s.Items), spellings);
    }

    private static IEnumerable<PersonSpelling> ReadSpellings(IndexReader reader)
    {
        if (MultiFields.GetTerms(reader, IndexSchema.Actor)?.GetEnumerator() is not { } cursor)
            yield break;
        while (cursor.MoveNext())
        {
            var actor = Actor.OfTerm(cursor.Term.Utf8ToString());
            if (actor.Name is { Length: > 0 } name)
                yield return new PersonSpelling(name, actor.Party, cursor.DocFreq);
        }
    }
}
