namespace ProtocolMiner.Themes.Terms;

/// <summary>A noun, compound or noun phrase, in all its forms, and the §§ that have it.</summary>
/// <param name="Key">Base form; of a phrase, the base forms of its words.</param>
/// <param name="Name">As people write it.</param>
/// <param name="Forms">How the documents write it, in lower case.</param>
/// <param name="Entries">The §§, rising.</param>
/// <param name="Titles">How many of them have it in their heading.</param>
/// <param name="Count">Occurrences, of which each § brings in a few at most.</param>
internal sealed record Term(string Key, string Name, IReadOnlyCollection<string> Forms, IReadOnlyList<int> Entries, int Titles, int Count)
{
    /// <summary>How many §§ have both.</summary>
    public int Shared(Term other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < Entries.Count && j < other.Entries.Count)
        {
            var order = Entries[i].CompareTo(other.Entries[j]);
            if (order == 0)
                shared++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return shared;
    }
}
