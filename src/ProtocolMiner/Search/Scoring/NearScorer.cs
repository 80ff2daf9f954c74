using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Walks through the items where all families stand, and looks at positions only there. What stands near counts by its field and its
/// weakest member, saturated as single words are.
/// </summary>
internal sealed class NearScorer(Weight owner, IReadOnlyList<CursorHeap> heaps, Nearness nearness, Ranking ranking, float weight) : Scorer(owner)
{
    private readonly NearMatcher matcher = new(heaps, nearness, ranking);
    private int doc = -1;
    private float frequency;

    public override int DocID => doc;

    public override int Freq => 1;

    public override long GetCost() => heaps.Min(heap => heap.Cost);

    public override float GetScore() => weight * ranking.Saturate(frequency);

    public override int NextDoc() => FindNear();

    public override int Advance(int target)
    {
        heaps[0].MoveTo(target);
        return FindNear();
    }

    private int FindNear()
    {
        while (AlignOnDocument())
        {
            doc = heaps[0].Doc;
            frequency = matcher.Frequency(doc);
            if (frequency > 0)
                return doc;
        }

        return doc = NO_MORE_DOCS;
    }

    /// <summary>Moves all heaps to the next document that they share.</summary>
    private bool AlignOnDocument()
    {
        var target = heaps[0].Doc;
        for (var i = 0; i < heaps.Count;)
        {
            heaps[i].MoveTo(target);
            if (heaps[i].Doc == NO_MORE_DOCS)
                return false;
            if (heaps[i].Doc > target)
                (target, i) = (heaps[i].Doc, 0);
            else
                i++;
        }

        return true;
    }
}
