using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Results;

/// <summary>Adds to the scores of hits that a search has found what they are worth by words that stand near one another.</summary>
internal static class RewardAdder
{
    /// <param name="hits">By falling score.</param>
    /// <returns>The same hits by their new scores; of equal ones in the order of their entries.</returns>
    public static ScoreDoc[] Add(IndexSearcher searcher, IReadOnlyList<NearQuery> rewards, IReadOnlyList<ScoreDoc> hits)
    {
        var leaves = searcher.IndexReader.Leaves;
        var byEntry = hits.ToDictionary(hit => hit.Doc);
        int[] entries = [.. byEntry.Keys.Order()];
        foreach (var reader in rewards.Select(reward => new NearReader(reward, searcher)))
        {
            foreach (var inSegment in entries.GroupBy(entry => ReaderUtil.SubIndex(entry, leaves)))
            {
                var leaf = leaves[inSegment.Key];
                var near = reader.Read(leaf, [.. inSegment.Select(entry => entry - leaf.DocBase)]);
                for (var i = 0; i < near.Docs.Length; i++)
                    byEntry[leaf.DocBase + near.Docs[i]].Score += near.Scores[i];
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Doc)];
    }
}
