using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Results;

/// <summary>Adds to the scores of hits that a search has found what another query gives them. (Lucene's QueryRescorer fails where a segment has none of its words.)</summary>
internal static class RewardAdder
{
    /// <param name="hits">By falling score.</param>
    /// <returns>The same hits by their new scores; of equal ones in the order of their entries.</returns>
    public static ScoreDoc[] Add(IndexSearcher searcher, Query rewards, IReadOnlyList<ScoreDoc> hits)
    {
        var weight = searcher.CreateNormalizedWeight(rewards);
        var leaves = searcher.IndexReader.Leaves;
        foreach (var inSegment in hits.GroupBy(hit => ReaderUtil.SubIndex(hit.Doc, leaves)))
        {
            var leaf = leaves[inSegment.Key];
            if (weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is not { } scorer)
                continue;
            foreach (var hit in inSegment.OrderBy(hit => hit.Doc))
            {
                var target = hit.Doc - leaf.DocBase;
                if ((scorer.DocID < target ? scorer.Advance(target) : scorer.DocID) == target)
                    hit.Score += scorer.GetScore();
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Doc)];
    }
}
