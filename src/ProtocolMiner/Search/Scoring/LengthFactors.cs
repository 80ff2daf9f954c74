using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>What an occurrence counts by its field and that field's length, worked out once for every length that the index keeps.</summary>
internal sealed class LengthFactors(Ranking ranking, IndexSearcher searcher)
{
    private readonly float[][] byNorm = [.. ranking.Fields.Select(field => Factors(field, ranking.LengthPenalty, AverageLength(searcher.CollectionStatistics(field.Field))))];

    /// <summary>By the length as the index keeps it.</summary>
    public float[] Of(int field) => byNorm[field];

    private static float[] Factors(FieldWeight field, float penalty, float averageLength) =>
        Array.ConvertAll(ProtocolSimilarity.Lengths, length => field.Weight / (1 - penalty + (penalty * length / averageLength)));

    /// <summary>In words.</summary>
    private static float AverageLength(CollectionStatistics statistics) =>
        statistics is { DocCount: > 0, SumTotalTermFreq: > 0 } ? (float)statistics.SumTotalTermFreq / statistics.DocCount : 1;
}
