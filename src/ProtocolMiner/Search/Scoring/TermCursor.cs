namespace ProtocolMiner.Search.Scoring;

/// <summary>Goes through the documents of one segment where a term stands, or several terms, in their order.</summary>
internal abstract class TermCursor
{
    /// <summary>The present document; -1 before the first, NO_MORE_DOCS behind the last.</summary>
    public int Doc { get; protected set; } = -1;

    /// <summary>Index of the present term's field among those of the query.</summary>
    public abstract int Field { get; }

    /// <summary>Weight of the present term as a member of its family.</summary>
    public abstract float Weight { get; }

    /// <summary>Occurrences of the present term in the present document, weighed.</summary>
    public abstract float WeightedFrequency { get; }

    /// <summary>Documents to go through, about.</summary>
    public abstract long Cost { get; }

    /// <summary>Positions of the present term in the present document; only when the cursor was opened for positions.</summary>
    public abstract IEnumerable<int> Positions();

    /// <summary>Moves on, to the same document when another of several terms stands there.</summary>
    public abstract void MoveNext();

    /// <summary>Moves to the first document that is not before a target.</summary>
    public abstract void MoveTo(int target);

    /// <summary>Moves to the end of a window, and adds up the weighed occurrences on the way.</summary>
    /// <param name="sums">A sum a document and field, field by field within a document.</param>
    public virtual void Sum(int first, int end, WindowBits found, float[] sums, int fields)
    {
        for (; Doc < end; MoveNext())
        {
            found.Add(Doc - first);
            sums[((Doc - first) * fields) + Field] += WeightedFrequency;
        }
    }

    /// <summary>Moves to the end of a window, and notes the documents on the way.</summary>
    public virtual void Note(int first, int end, WindowBits found)
    {
        for (; Doc < end; MoveNext())
            found.Add(Doc - first);
    }

    /// <summary>Notes those of some documents of a window that have the term.</summary>
    public void NoteAmong(WindowBits candidates, int first, WindowBits found)
    {
        for (var place = candidates.Next(Math.Max(0, Doc - first)); place != WindowBits.None; place = candidates.Next(Math.Max(place + 1, Doc - first)))
        {
            if (Doc < first + place)
                MoveTo(first + place);
            if (Doc == first + place)
                found.Add(place);
        }
    }

    /// <summary>The least document that one of several cursors stands on; NO_MORE_DOCS behind the end of all.</summary>
    public static int Least(IReadOnlyList<TermCursor> cursors)
    {
        var least = Lucene.Net.Search.DocIdSetIterator.NO_MORE_DOCS;
        for (var i = 0; i < cursors.Count; i++)
            least = Math.Min(least, cursors[i].Doc);
        return least;
    }
}
