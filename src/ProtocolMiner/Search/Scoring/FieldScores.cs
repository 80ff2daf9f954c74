using Lucene.Net.Index;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Scores documents of one segment by BM25F: what stands in each field is held against the field's length, weighed and added before it saturates.</summary>
internal sealed class FieldScores
{
    private readonly NumericDocValues?[] norms;
    private readonly float[][] factors;
    private readonly Ranking ranking;
    private readonly float weight;

    /// <param name="norms">Field lengths, one a field; null where no item of the segment has the field, or lengths are not kept.</param>
    /// <param name="averageLengths">In words, one a field.</param>
    /// <param name="weight">Inverse document frequency, boosted.</param>
    public FieldScores(NumericDocValues?[] norms, IReadOnlyList<float> averageLengths, Ranking ranking, float weight)
    {
        this.norms = norms;
        this.ranking = ranking;
        this.weight = weight;
        factors = [.. ranking.Fields.Select((field, i) => ProtocolSimilarity.Lengths.Select(length => Factor(field, length / averageLengths[i])).ToArray())];
    }

    public int Count => factors.Length;

    /// <param name="frequencies">Weighed occurrences, one a field.</param>
    public float Score(int doc, ReadOnlySpan<float> frequencies)
    {
        var sum = 0f;
        for (var field = 0; field < frequencies.Length; field++)
        {
            if (frequencies[field] != 0)
                sum += frequencies[field] * factors[field][norms[field] is { } kept ? kept.Get(doc) & 0xFF : 0];
        }

        return weight * ranking.Saturate(sum);
    }

    /// <param name="length">In average lengths.</param>
    private float Factor(FieldWeight field, float length) => field.Weight / (1 - ranking.LengthPenalty + (ranking.LengthPenalty * length));
}
