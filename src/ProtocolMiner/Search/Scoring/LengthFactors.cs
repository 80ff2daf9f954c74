using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>What an occurrence counts by its field and that field's length, worked out once for every length that the index keeps.</summary>
internal sealed class LengthFactors(Ranking ranking, IndexSearcher searcher)
{
    private readonly float[][] byNorm = [.. ranking.Fields.Select(field => Factors(field, ranking.LengthPenalty, AverageLength(searcher.CollectionStatistics(field.Field))))];

    /// <summary>Number of fields.</summary>
    public int Count => byNorm.Length;

    /// <param name="norm">The length as the index keeps it.</param>
    public float Of(int field, byte norm) => byNorm[field][norm];

    private static float[] Factors(FieldWeight field, float penalty, float averageLength) =>
        Array.ConvertAll(ProtocolSimilarity.Lengths, length => field.Weight / (1 - penalty + (penalty * length / averageLength)));

    /// <summary>In words.</summary>
    private static float AverageLength(CollectionStatistics statistics) =>
        statistics is { DocCount: > 0, SumTotalTermFreq: > 0 } ? (float)statistics.SumTotalTermFreq / statistics.DocCount : 1;
}
