namespace ProtocolMiner.Themes.Terms;

/// <summary>A term while its forms are collected.</summary>
internal sealed class TermDraft(string key)
{
    /// <summary>One § that repeats a word over and over makes it no theme of the corpus.</summary>
    private const int MostInItem = 5;

    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> entries = [];
    private readonly HashSet<int> titles = [];

    public int Items => entries.Count;

    /// <summary>Occurrences, of which each § brings in a few at most.</summary>
    public int Count => entries.Values.Sum(count => Math.Min(count, MostInItem));

    public void Add(string form, int entry, bool inTitle, int occurrences)
    {
        forms[form] = forms.GetValueOrDefault(form) + occurrences;
        entries[entry] = entries.GetValueOrDefault(entry) + occurrences;
        if (inTitle)
            titles.Add(entry);
    }

    /// <summary>A noun, named by its base form.</summary>
    public Term BuildNoun() => Build(key);

    /// <summary>A phrase, named by its commonest form: hedersrelaterat våld.</summary>
    public Term BuildPhrase() => Build(forms.OrderByDescending(form => form.Value).ThenBy(form => form.Key.Length).First().Key);

    private Term Build(string name) => new(key, name, forms.Keys, [.. entries.Keys.Order()], titles.Count, Count);
}
