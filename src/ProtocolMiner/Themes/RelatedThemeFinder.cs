using ProtocolMiner.Search;
using ProtocolMiner.Search.Items;
using ProtocolMiner.Themes.Statistics;
using ProtocolMiner.Themes.Terms;

namespace ProtocolMiner.Themes;

/// <summary>Finds which other terms stand in a theme's §§ more often than chance would have it.</summary>
internal sealed class RelatedThemeFinder(ProtocolIndex index, IReadOnlyList<ItemFacts> items)
{
    /// <summary>More would be a list of words, not of themes.</summary>
    private const int MostRelated = 10;

    /// <summary>Themes that share fewer §§ have met by chance.</summary>
    private const int FewestTogether = 3;

    public IReadOnlyList<RelatedTheme> Find(Mentions mentions)
    {
        var entries = items.Select(item => item.Entry).ToHashSet();
        var theme = entries.Where(mentions.Mentioning.Contains).ToHashSet();
        if (theme.Count < FewestTogether)
            return [];
        var own = mentions.Families.SelectMany(words => words).ToHashSet(StringComparer.Ordinal);
        var weigher = new TermWeigher(items.Count);
        var found = new TermCollector(index.ReadWordUses(), entries).Collect()
            .Where(term => !term.Name.Split(' ').Any(own.Contains) && weigher.Weigh(term) > 0)
            .Select(term => (Term: term, Together: term.Entries.Count(theme.Contains)))
            .Where(found => found.Together >= FewestTogether)
            .Select(found => (found.Term, found.Together, Sure: LogLikelihoodRatio.Of(found.Together, theme.Count, found.Term.Entries.Count, items.Count)))
            .Where(found => found.Sure >= LogLikelihoodRatio.OneInThousand)
            .OrderByDescending(found => found.Sure);
        var names = new NameDetector(index);
        var related = new List<RelatedTheme>();
        foreach (var (term, together, _) in found)
        {
            if (related.Count == MostRelated)
                break;
            // The noun of a phrase that is there already adds nothing, nor the phrase of a noun.
            if (!names.IsName(term) && !related.Exists(other => other.Name.Contains(term.Name, StringComparison.Ordinal) || term.Name.Contains(other.Name, StringComparison.Ordinal)))
                related.Add(new RelatedTheme(term.Name, together, term.Entries.Count));
        }

        return related;
    }
}
