using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Goes through the documents of all terms of a family that stand in few: most of its hundreds of compounds. To open a cursor for each takes
/// far longer than to read its few documents, so they are read at once into one list.
/// </summary>
internal sealed class RareCursor : TermCursor
{
    /// <summary>Documents up to which a term of a segment is rare.</summary>
    public const int MostItems = 16;

    private readonly RarePosting[] postings;
    private int present = -1;

    public RareCursor(List<RarePosting> postings)
    {
        this.postings = [.. postings];
        Array.Sort([.. postings.Select(posting => posting.Doc)], this.postings);
    }

    public override int Field => postings[present].Field;

    public override float Weight => postings[present].Weight;

    public override float WeightedFrequency => postings[present].Frequency * postings[present].Weight;

    public override long Cost => postings.Length;

    public override IEnumerable<int> Positions() => postings[present].Positions;

    public override void MoveNext() => Doc = ++present < postings.Length ? postings[present].Doc : DocIdSetIterator.NO_MORE_DOCS;

    public override void MoveTo(int target)
    {
        do
            MoveNext();
        while (Doc < target);
    }
}

/// <summary>A document where a rare term stands.</summary>
/// <param name="Positions">Empty unless they were asked for.</param>
internal sealed record RarePosting(int Doc, int Field, float Weight, int Frequency, int[] Positions);
