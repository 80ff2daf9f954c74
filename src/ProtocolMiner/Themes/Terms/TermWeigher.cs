namespace ProtocolMiner.Themes.Terms;

/// <summary>
/// Weighs how well terms name themes. Words of a subject come in clusters, words of the language everywhere: residual inverse document
/// frequency (Church and Gale, "Inverse Document Frequency (IDF): A Measure of Deviations from Poisson", 1995) tells them apart by the
/// corpus itself. What stands in headings is what an item is about.
/// </summary>
/// <param name="items">Number of §§ that are counted.</param>
internal sealed class TermWeigher(int items)
{
    /// <summary>What stands in more of the §§ says nothing of any: one in five.</summary>
    private const double MostShare = 0.2;

    /// <summary>Occurrences in headings count beside those in texts.</summary>
    private const double TitleWeight = 3;

    /// <summary>A phrase or compound says more than a short word; letters up to here add to the weight.</summary>
    private const int LongName = 12;

    /// <summary>A weight above 0 for a term that may name a theme; 0 for others.</summary>
    public double Weigh(Term term)
    {
        if (term.Entries.Count > items * MostShare)
            return 0;
        var found = Math.Sqrt(term.Entries.Count + (TitleWeight * term.Titles));
        return found * Math.Max(0, Clustering(term)) * Math.Min(term.Name.Length, LongName) / LongName;
    }

    /// <summary>How many fewer §§ have the term, in powers of two, than if its occurrences were strewn at random.</summary>
    private double Clustering(Term term) =>
        -Math.Log2((double)term.Entries.Count / items) + Math.Log2(1 - Math.Exp(-(double)term.Count / items));
}
