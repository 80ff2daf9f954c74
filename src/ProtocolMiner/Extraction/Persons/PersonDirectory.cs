using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Everyone whom the document names with a title, party, organisation or function.</summary>
/// <param name="chair">Name of who chairs the meeting (<em>ordföranden</em>); null when the document does not say.</param>
internal sealed class PersonDirectory(IReadOnlyList<KnownPerson> persons, string? chair)
{
    private readonly ILookup<string, KnownPerson> byName = persons
        .SelectMany(person => Keys(person.Name).Select(key => (Key: key, person)))
        .ToLookup(x => x.Key, x => x.person, StringComparer.OrdinalIgnoreCase);

    public static PersonDirectory Empty { get; } = new([], null);

    public string? Chair { get; } = chair;

    public IReadOnlyList<KnownPerson> Persons { get; } = persons;

    /// <summary>Whether the document names somebody so: by full name, first name or last name.</summary>
    public bool Contains(string name) => byName.Contains(name);

    /// <summary>The one person of that full, first or last name; null when there is none or more than one.</summary>
    public KnownPerson? Resolve(string name)
    {
        var exact = byName[name].Where(person => person.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        var found = exact.Count > 0 ? exact : [.. byName[name].Distinct()];
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>
    /// The one person whom the document gives a title, in definite or indefinite form, whole or as the last part of a compound or the
    /// first of a longer title; null when there is none or more than one.
    /// </summary>
    public KnownPerson? ResolveTitle(string title)
    {
        var wanted = TitleForm.Normalize(title);
        return Only(t => t == wanted)
            ?? Only(t => t.StartsWith(wanted + " ", StringComparison.Ordinal))
            ?? Only(t => t.EndsWith(wanted, StringComparison.Ordinal));
    }

    private KnownPerson? Only(Func<string, bool> matches)
    {
        var found = Persons.Where(person => person.Titles.Any(title => matches(TitleForm.Normalize(title)))).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static IEnumerable<string> Keys(string name)
    {
        yield return name;
        var words = name.Split(' ');
        if (words.Length < 2)
            yield break;
        yield return words[0];
        yield return words[^1];
    }
}

/// <summary>A person, with all that the document says about who it is.</summary>
internal sealed partial record KnownPerson(string Name, string? Party, IReadOnlyList<string> Titles, string? Organization)
{
    /// <summary>
    /// The first title that is an office and not a function of the meeting; null without one. A secretary may be so at this meeting alone:
    /// that word comes last, and is left out behind another.
    /// </summary>
    public string? Office => Titles.Where(title => !PersonTitleReader.IsFunction(title)).OrderBy(title => title == "sekreterare").Select(title => Besides().Replace(title, "")).FirstOrDefault();

    [GeneratedRegex(@"(?<=\S),\s(?:tillika\s|och\s|samt\s)?sekreterare$", RegexOptions.IgnoreCase)]
    private static partial Regex Besides();
}
