namespace ProtocolMiner.Themes.Terms;

/// <summary>
/// Groups terms that stand in the same §§ around the weightiest of them: the leader algorithm (Hartigan, "Clustering Algorithms", 1975,
/// chapter 3), which is quick, gives the same groups every time, and names each group by the word that leads it.
/// </summary>
/// <param name="items">Number of §§ that are counted.</param>
/// <param name="isName">Whether a term is a proper name.</param>
internal sealed class TermGrouper(int items, Func<Term, bool> isName)
{
    /// <summary>Terms that are looked at, the weightiest: comparing them is quadratic, and nobody reads further.</summary>
    private const int MostTerms = 400;

    /// <summary>A term belongs to a theme when at least half of its §§ are the theme's.</summary>
    private const double LeastShared = 0.5;

    /// <summary>And they are so many times as many as chance would bring together.</summary>
    private const double LeastLift = 5;

    /// <summary>What is more common than its leader by more than this is a wider theme of its own.</summary>
    private const double MostWider = 1.5;

    /// <summary>The groups, the weightiest first.</summary>
    public IReadOnlyList<TermGroup> Group(IEnumerable<Term> terms)
    {
        var weigher = new TermWeigher(items);
        var weighty = terms.Select(term => (Term: term, Weight: weigher.Weigh(term))).Where(found => found.Weight > 0)
            .OrderByDescending(found => found.Weight).ThenBy(found => found.Term.Key, StringComparer.Ordinal)
            .Take(MostTerms).Select(found => found.Term).Where(term => !isName(term));
        var groups = new List<List<Term>>();
        foreach (var term in weighty)
        {
            var best = groups.Select(group => (Group: group, Share: Share(term, group[0]))).Where(found => found.Share >= LeastShared)
                .OrderByDescending(found => found.Share).Select(found => found.Group).FirstOrDefault();
            if (best is null)
                groups.Add([term]);
            else
                best.Add(term);
        }

        return [.. groups.Select(group => new TermGroup(group))];
    }

    /// <summary>How much of a term's §§ its leader has; all of them when it is a compound or phrase of the same word.</summary>
    private double Share(Term term, Term leader)
    {
        if (term.Entries.Count > leader.Entries.Count * MostWider)
            return 0;
        var share = (double)term.Shared(leader) / term.Entries.Count;
        if (share > 0 && Holds(term.Key, leader.Key))
            return 1;
        return share * items >= LeastLift * leader.Entries.Count ? share : 0;
    }

    /// <summary>A word within the other: skolskjutstaxa and skolskjuts, psykisk ohälsa and ohälsa.</summary>
    private static bool Holds(string first, string second) =>
        first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
}
