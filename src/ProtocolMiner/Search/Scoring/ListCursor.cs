using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Goes through a list of scored items window by window.</summary>
/// <param name="boost">What its scores are multiplied by.</param>
internal sealed class ListCursor(ScoredItems items, float boost)
{
    private int at;

    /// <summary>The next document; NO_MORE_DOCS behind the last.</summary>
    public int Doc => at < items.Docs.Length ? items.Docs[at] : DocIdSetIterator.NO_MORE_DOCS;

    /// <summary>Moves to the end of a window, and adds the scores on the way.</summary>
    /// <param name="found">Gets the documents, by their place in the window.</param>
    public void Add(int first, int end, WindowBits found, float[] totals)
    {
        var docs = items.Docs[at..];
        var scores = items.Scores.Slice(at, docs.Length);
        var i = 0;
        for (; i < docs.Length && docs[i] < end; i++)
        {
            var place = docs[i] - first;
            found.Add(place);
            totals[place] += scores[i] * boost;
        }

        at += i;
    }
}
