using Lucene.Net.Index;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Goes through the documents of one term, in one field.</summary>
/// <param name="fieldNumber">Index of the field among those of the query.</param>
/// <param name="weight">The family member's weight.</param>
internal sealed class PostingCursor(DocsEnum docs, int fieldNumber, float weight) : TermCursor
{
    public override int Field => fieldNumber;

    public override float Weight => weight;

    public override float WeightedFrequency => docs.Freq * weight;

    public override long Cost => docs.GetCost();

    public override IEnumerable<int> Positions()
    {
        var positions = (DocsAndPositionsEnum)docs;
        for (var i = 0; i < positions.Freq; i++)
            yield return positions.NextPosition();
    }

    public override void MoveNext() => Doc = docs.NextDoc();

    public override void MoveTo(int target) => Doc = docs.Advance(target);

    // The same as inherited, without a virtual call for each document.
    public override void Sum(int first, int end, WindowBits found, float[] sums, int fields)
    {
        var doc = Doc;
        for (; doc < end; doc = docs.NextDoc())
        {
            found.Add(doc - first);
            sums[((doc - first) * fields) + fieldNumber] += docs.Freq * weight;
        }

        Doc = doc;
    }

    public override void Note(int first, int end, WindowBits found)
    {
        var doc = Doc;
        for (; doc < end; doc = docs.NextDoc())
            found.Add(doc - first);
        Doc = doc;
    }
}
