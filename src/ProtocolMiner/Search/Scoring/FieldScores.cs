using Lucene.Net.Index;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Scores documents of one segment by BM25F: what stands in each field is held against the field's length, weighed and added before it saturates.</summary>
/// <param name="norms">Field lengths, one a field; null where no item of the segment has the field, or lengths are not kept.</param>
/// <param name="weight">Inverse document frequency, boosted.</param>
internal sealed class FieldScores(NumericDocValues?[] norms, LengthFactors factors, Ranking ranking, float weight)
{
    public int Count => factors.Count;

    /// <param name="frequencies">Weighed occurrences, one a field.</param>
    public float Score(int doc, ReadOnlySpan<float> frequencies)
    {
        var sum = 0f;
        for (var field = 0; field < frequencies.Length; field++)
        {
            if (frequencies[field] != 0)
                sum += frequencies[field] * factors.Of(field, norms[field] is { } kept ? (byte)kept.Get(doc) : (byte)0);
        }

        return weight * ranking.Saturate(sum);
    }
}
