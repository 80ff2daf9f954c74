namespace ProtocolMiner.Search.Persons;

/// <summary>Someone who acts in an item, as written there.</summary>
/// <param name="Name">Null when a party group as such acts.</param>
/// <param name="Party">Party letters; null when not stated.</param>
internal readonly record struct Actor(string? Name, string? Party)
{
    /// <summary>Stands in no name.</summary>
    private const char Separator = '\t';

    /// <summary>As a term of the index.</summary>
    public string ToTerm() => Name + Separator + Party;

    public static Actor OfTerm(string term)
    {
        var at = term.IndexOf(Separator, StringComparison.Ordinal);
        return new Actor(term[..at], at + 1 < term.Length ? term[(at + 1)..] : null);
    }
}
