namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Finds in a window of documents those where words that stand for another stand near one another, such as a compound's parts. Positions are
/// slow to read: they are looked at only where each of the families stands, and the word itself does not.
/// </summary>
internal sealed class SubstituteFinder
{
    private readonly IReadOnlyList<IReadOnlyList<TermCursor>> families;
    private readonly Lazy<NearMatcher> matcher;
    private readonly Func<float, float> score;
    private WindowBits candidates = new();
    private WindowBits shared = new();

    /// <param name="families">Cursors over the documents of each family.</param>
    /// <param name="openMatcher">Opens the families' positions.</param>
    /// <param name="score">The score of a frequency.</param>
    public SubstituteFinder(IEnumerable<IReadOnlyList<TermCursor>> families, Func<NearMatcher> openMatcher, Func<float, float> score)
    {
        this.families = [.. families.OrderBy(family => family.Sum(cursor => cursor.Cost))];
        matcher = new Lazy<NearMatcher>(openMatcher);
        this.score = score;
        foreach (var cursor in this.families[0])
            cursor.MoveNext();
    }

    /// <summary>No document before this one is found any more.</summary>
    public int Doc => TermCursor.Least(families[0]);

    /// <param name="own">Documents that are not looked at.</param>
    /// <param name="found">Gets those that are found.</param>
    /// <param name="scores">Gets their scores added, by their place in the window.</param>
    public void Find(int first, int end, WindowBits own, WindowBits found, float[] scores)
    {
        candidates.Clear();
        foreach (var cursor in families[0])
            cursor.Note(first, end, candidates);
        candidates.Remove(own);
        for (var family = 1; family < families.Count && candidates.Next(0) != WindowBits.None; family++)
        {
            shared.Clear();
            foreach (var cursor in families[family])
                cursor.NoteAmong(candidates, first, shared);
            (candidates, shared) = (shared, candidates);
        }

        for (var place = candidates.Next(0); place != WindowBits.None; place = candidates.Next(place + 1))
        {
            if (matcher.Value.Frequency(first + place) is not (> 0 and var frequency))
                continue;
            found.Add(place);
            scores[place] += score(frequency);
        }
    }
}
