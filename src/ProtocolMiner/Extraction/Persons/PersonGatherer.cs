namespace ProtocolMiner.Extraction.Persons;

/// <summary>Gathers what a document says about persons in many places, one entry a name.</summary>
internal sealed class PersonGatherer
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<string> order = [];

    /// <summary>Adds what one place says. What was said first stands, titles add up.</summary>
    public void Add(string name, string? party, string? title, string? organization)
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            entries.Add(name, entry = new Entry());
            order.Add(name);
        }

        entry.Party ??= party;
        entry.Organization ??= organization;
        if (title is not null && !entry.Titles.Contains(title, StringComparer.OrdinalIgnoreCase))
            entry.Titles.Add(title);
    }

    /// <summary>Name of the one person whom the document gives exactly this title; null when there is none or more than one.</summary>
    public string? OnlyOne(string title)
    {
        var found = order.Where(name => entries[name].Titles.Any(t => TitleForm.Normalize(t) == title)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    public PersonDirectory Build(string? chair) =>
        new([.. order.Select(name => new KnownPerson(name, entries[name].Party, entries[name].Titles, entries[name].Organization))], chair);

    private sealed class Entry
    {
        public string? Party { get; set; }

        public string? Organization { get; set; }

        public List<string> Titles { get; } = [];
    }
}
