namespace ProtocolMiner.Search.Scoring;

/// <summary>Scores documents of one segment by BM25F: what stands in each field is held against the field's length, weighed and added before it saturates.</summary>
/// <param name="lengths">Field lengths as the index keeps them, a byte a document, one list a field.</param>
/// <param name="weight">Inverse document frequency, boosted.</param>
internal sealed class FieldScores(byte[][] lengths, LengthFactors factors, Ranking ranking, float weight)
{
    public int Count => factors.Count;

    /// <param name="frequencies">Weighed occurrences, one a field.</param>
    public float Score(int doc, ReadOnlySpan<float> frequencies)
    {
        var sum = 0f;
        // No look at whether the word stands in a field at all: to guess that wrong costs the processor more than to add nothing.
        for (var field = 0; field < frequencies.Length; field++)
            sum += frequencies[field] * factors.Of(field, lengths[field][doc]);
        return weight * ranking.Saturate(sum);
    }
}
