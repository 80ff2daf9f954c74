namespace ProtocolMiner.Search.Scoring;

/// <summary>Items of a segment that something finds, in their order, each with what it scores.</summary>
internal sealed class ScoredItems
{
    private readonly int[] docs;
    private readonly float[] scores;

    /// <param name="docs">Rising; not changed any more.</param>
    /// <param name="scores">One a document, above 0; not changed any more.</param>
    public ScoredItems(int[] docs, float[] scores) => (this.docs, this.scores) = (docs, scores);

    public static ScoredItems None { get; } = new([], []);

    public ReadOnlySpan<int> Docs => docs;

    public ReadOnlySpan<float> Scores => scores;

    /// <summary>Memory that they take, in bytes.</summary>
    public long Size => docs.Length * (long)(sizeof(int) + sizeof(float));

    /// <summary>The items of one or the other; where both find one, its scores are added.</summary>
    public ScoredItems With(ScoredItems others)
    {
        if (others.docs.Length == 0)
            return this;
        var (mergedDocs, mergedScores) = (new List<int>(), new List<float>());
        for (int i = 0, j = 0; i < docs.Length || j < others.docs.Length;)
        {
            var doc = Math.Min(i < docs.Length ? docs[i] : int.MaxValue, j < others.docs.Length ? others.docs[j] : int.MaxValue);
            mergedDocs.Add(doc);
            mergedScores.Add((i < docs.Length && docs[i] == doc ? scores[i++] : 0) + (j < others.docs.Length && others.docs[j] == doc ? others.scores[j++] : 0));
        }

        return new ScoredItems([.. mergedDocs], [.. mergedScores]);
    }

    /// <summary>Documents that are in every one of several lists, in their order.</summary>
    public static int[] Shared(IEnumerable<ScoredItems> lists)
    {
        int[]? shared = null;
        foreach (var list in lists.OrderBy(list => list.docs.Length))
            shared = shared is null ? list.docs : Select(shared, list.docs, present: true);
        return shared ?? [];
    }

    /// <summary>Those of some documents, given in their order, that are not in the list.</summary>
    public int[] Missing(int[] among) => Select(among, docs, present: false);

    private static int[] Select(int[] among, int[] list, bool present)
    {
        var selected = new List<int>(among.Length);
        var at = 0;
        foreach (var doc in among)
        {
            at = SortedSearch.From(list, at, doc);
            if ((at < list.Length && list[at] == doc) == present)
                selected.Add(doc);
        }

        return [.. selected];
    }
}
