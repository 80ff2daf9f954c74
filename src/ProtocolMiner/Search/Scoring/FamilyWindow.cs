namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Scores the items of a window of documents that hold a member of a family, or what stands for it: term by term, which for the many terms
/// of a family is faster than to keep them in step.
/// </summary>
internal sealed class FamilyWindow
{
    private readonly IReadOnlyList<TermCursor> cursors;
    private readonly IReadOnlyList<SubstituteFinder> substitutes;
    private readonly FieldScores scores;
    private readonly float[] sums;
    private readonly WindowBits own = new();

    public FamilyWindow(IReadOnlyList<TermCursor> cursors, IReadOnlyList<SubstituteFinder> substitutes, FieldScores scores)
    {
        this.cursors = cursors;
        this.substitutes = substitutes;
        this.scores = scores;
        sums = new float[WindowBits.Size * scores.Count];
        foreach (var cursor in cursors)
            cursor.MoveNext();
    }

    /// <summary>No document before this one is found any more.</summary>
    public int Doc
    {
        get
        {
            var next = TermCursor.Least(cursors);
            foreach (var substitute in substitutes)
                next = Math.Min(next, substitute.Doc);
            return next;
        }
    }

    /// <param name="found">Gets the documents that are found, by their place in the window.</param>
    /// <param name="totals">Gets their scores added.</param>
    public void Score(int first, int end, WindowBits found, float[] totals)
    {
        foreach (var cursor in cursors)
            cursor.Sum(first, end, own, sums, scores.Count);
        foreach (var substitute in substitutes)
            substitute.Find(first, end, own, found, totals);
        for (var place = own.Next(0); place != WindowBits.None; place = own.Next(place + 1))
        {
            var frequencies = sums.AsSpan(place * scores.Count, scores.Count);
            totals[place] += scores.Score(first + place, frequencies);
            frequencies.Clear();
        }

        found.Add(own);
        own.Clear();
    }
}
