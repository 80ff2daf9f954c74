namespace ProtocolMiner.Attendance.Persons;

/// <summary>Finds names that may be one person: one holds the other, one shortens it to a letter, or they differ in one letter.</summary>
internal static class SimilarNames
{
    /// <summary>In shorter words one letter makes another name: Eva and Ewa may be one, Per and Pär are two.</summary>
    private const int ShortestMisspelt = 4;

    /// <summary>Pairs whom no list names together and whose parties do not differ, in the order of the candidates.</summary>
    public static IEnumerable<DoubtfulMatch> Find(IReadOnlyList<NamedPerson> candidates)
    {
        // Similar names share a word; so each is compared with its namesakes alone.
        var places = candidates.SelectMany((candidate, i) => candidate.Words.Distinct().Select(word => (Word: word, Index: i))).ToLookup(place => place.Word, place => place.Index);
        for (var i = 0; i < candidates.Count; i++)
        {
            var first = candidates[i];
            foreach (var j in first.Words.Distinct().SelectMany(word => places[word]).Where(j => j > i).Distinct().Order())
            {
                var second = candidates[j];
                if (!first.Meets(second) && !Differ(first.Person.Party, second.Person.Party) && Reason(first.Words, second.Words) is { } reason)
                    yield return new DoubtfulMatch(first.Person, second.Person, reason);
            }
        }
    }

    private static bool Differ(string? party, string? other) => party is not null && other is not null && !party.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string? Reason(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var (left, right) = (Rest(first, second), Rest(second, first));
        return (left, right) switch
        {
            ([], [_, ..]) or ([_, ..], []) when Math.Min(first.Count, second.Count) > 1 => "Det ena namnet ingår i det andra.",
            ([var a], [var b]) when IsInitial(a, b) || IsInitial(b, a) => "Det ena namnet kan vara en förkortning av det andra.",
            ([{ Length: >= ShortestMisspelt } a], [{ Length: >= ShortestMisspelt } b]) when DifferInOneLetter(a, b) => "Namnen skiljer sig i en bokstav.",
            _ => null,
        };
    }

    /// <summary>The words that the other has not, each taken once.</summary>
    private static List<string> Rest(IReadOnlyList<string> words, IReadOnlyList<string> other)
    {
        var rest = words.ToList();
        foreach (var word in other)
            rest.Remove(word);
        return rest;
    }

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word.StartsWith(letter, StringComparison.Ordinal);

    /// <summary>One letter is another, too many or too few.</summary>
    private static bool DifferInOneLetter(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        if (b.Length - a.Length > 1)
            return false;
        var same = a.TakeWhile((letter, i) => letter == b[i]).Count();
        return a.Length == b.Length ? a[(same + 1)..] == b[(same + 1)..] : a[same..] == b[(same + 1)..];
    }
}
