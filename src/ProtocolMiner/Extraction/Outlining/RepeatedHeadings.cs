using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Headings that begin no item of their own: an item going on over the page ("§ 16 forts."), entries of a table of contents.</summary>
internal static class RepeatedHeadings
{
    /// <param name="heads">The headings at which items begin, from first to last.</param>
    /// <returns>Indices of blocks that belong to no part.</returns>
    public static HashSet<int> Find(IReadOnlyList<HeadingCandidate> candidates, IReadOnlyList<HeadingCandidate> heads)
    {
        var begins = heads.Select(h => h.Index).ToHashSet();
        var numbers = heads.Select(h => h.Line.Number).ToHashSet();
        var repeated = new HashSet<int>();
        HeadingCandidate? current = null;
        foreach (var candidate in candidates)
        {
            if (begins.Contains(candidate.Index))
                current = candidate;
            else if (current is null ? candidate.Dense && numbers.Contains(candidate.Line.Number) && !IsPerson(candidate) : GoesOn(current, candidate))
                repeated.Add(candidate.Index);
        }

        return repeated;
    }

    /// <summary>"2. Bo Ek (M)": the front page numbers those who were there.</summary>
    private static bool IsPerson(HeadingCandidate candidate) =>
        candidate.Line.Form == HeadingForm.Numbered && PersonLineParser.Parse(candidate.Words) is { Rest: null } person
        && (person.Party is not null || NameWords.IsFirstName(person.Name.Split(' ')[0]));

    private static bool GoesOn(HeadingCandidate item, HeadingCandidate candidate) =>
        candidate.Line.Form == item.Line.Form
        && candidate.Line.Number.Equals(item.Line.Number)
        && (candidate.Line.Rest.Length == 0 || candidate.Line.Rest == item.Line.Rest || HeadingParser.Continued().IsMatch(candidate.Line.Rest));
}
