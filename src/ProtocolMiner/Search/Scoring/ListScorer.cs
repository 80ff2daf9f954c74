using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Goes through a list of scored items one after the other, as other conditions beside it ask for.</summary>
/// <param name="acceptDocs">The documents that count; null for all.</param>
internal sealed class ListScorer(Weight weight, ScoredItems items, IBits? acceptDocs, float boost) : Scorer(weight)
{
    private int at = -1;

    public override int DocID => at < 0 ? -1 : at < items.Docs.Length ? items.Docs[at] : NO_MORE_DOCS;

    public override int Freq => 1;

    public override long GetCost() => items.Docs.Length;

    public override float GetScore() => items.Scores[at] * boost;

    public override int NextDoc() => FindAccepted(at + 1);

    public override int Advance(int target) => FindAccepted(SortedSearch.From(items.Docs, at + 1, target));

    private int FindAccepted(int from)
    {
        at = from;
        while (at < items.Docs.Length && acceptDocs?.Get(items.Docs[at]) == false)
            at++;
        return DocID;
    }
}
