namespace ProtocolMiner.Extraction.Persons;

/// <summary>Tells names from other words by their shape alone (<em>personnamn</em>).</summary>
internal static class PersonName
{
    /// <summary>A name has no more words than this.</summary>
    private const int MostWords = 6;

    /// <summary>How many of the first words are a name; null when they begin none.</summary>
    public static int? Length(IReadOnlyList<string> words)
    {
        if (TitleWords.IsHead(words[0]))
            return null;
        var count = 0;
        while (count < words.Count && count < MostWords && (count == 0 ? NameWords.IsNameWord(words[0]) : NameWords.ContinuesName(words[count]) || (count == 1 && NameWords.IsMiddleInitial(words[1], words.ElementAtOrDefault(2)))))
            count++;
        while (count > 0 && NameWords.IsParticle(words[count - 1]))
            count--;
        // A capitalised title behind the name is none of its words.
        while (count > 2 && TitleWords.IsHead(words[count - 1]))
            count--;
        // "af Ugglas" can begin a line whose last names stand first.
        if (count == 0 && words.Count > 1 && NameWords.IsParticle(words[0]) && NameWords.IsNameWord(words[1]))
            return 2;
        return count == 0 ? null : count;
    }

    /// <summary>Whether a name begins at a place in a text.</summary>
    public static bool BeginsAt(string text, int start)
    {
        var words = text[start..].TrimStart().Split([' ', ',', '\t'], 3);
        return NameWords.IsNameWord(words[0]) && !TitleWords.IsHead(words[0])
            && (words.Length == 1 || words[1].Length == 0 || NameWords.IsNameWord(words[1]) || NameWords.IsParticle(words[1]) || words[1][0] == '(');
    }

    /// <summary>Whether a part of an entry is last names alone ("Berg", "af Ek"); when the list writes last names first, also several of them.</summary>
    public static bool IsLastNames(string segment, bool severalAllowed)
    {
        var words = segment.Split(' ');
        return words.Length <= 3
            && (NameWords.IsNameWord(words[^1]) || (severalAllowed && NameWords.HasShape(words[^1])))
            && (severalAllowed || !NameWords.IsFirstName(segment))
            && words[..^1].All(word => NameWords.IsParticle(word) || (severalAllowed && NameWords.IsNameWord(word)));
    }

    /// <summary>Whether a part of an entry can be first names.</summary>
    public static bool IsFirstNames(string segment)
    {
        var words = segment.Split(' ');
        return words.Length <= 3 && words.All(NameWords.IsNameWord) && !words.Any(TitleWords.IsHead) && !OrganizationReader.IsOrganization(segment);
    }

    public static bool EndsInInitial(string text) => NameWords.IsInitial(text[(text.LastIndexOf(' ') + 1)..]);
}
