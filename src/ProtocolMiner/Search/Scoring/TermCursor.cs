using Lucene.Net.Index;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Where one term of a family stands, in one field of one segment.</summary>
/// <param name="field">Index of the field among those of the query.</param>
/// <param name="weight">The family member's weight.</param>
internal sealed class TermCursor(DocsEnum docs, int field, float weight)
{
    public int Field { get; } = field;

    public int Doc { get; private set; } = -1;

    public float Weight { get; } = weight;

    /// <summary>Occurrences in the present document, weighed.</summary>
    public float WeightedFrequency => docs.Freq * Weight;

    public long Cost => docs.GetCost();

    /// <summary>Positions in the present document; only when the cursor was opened for positions.</summary>
    public IEnumerable<int> Positions()
    {
        var positions = (DocsAndPositionsEnum)docs;
        for (var i = 0; i < positions.Freq; i++)
            yield return positions.NextPosition();
    }

    public void MoveNext() => Doc = docs.NextDoc();

    public void MoveTo(int target) => Doc = docs.Advance(target);
}
