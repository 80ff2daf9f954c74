using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>What of a term's places is read: the less, the faster.</summary>
internal enum PostingDetail
{
    Documents,
    Frequencies,
    Positions,
}

/// <summary>Opens the lists of documents of terms in one field of one segment.</summary>
/// <param name="acceptDocs">The documents that count; null for all.</param>
internal sealed class PostingOpener(Terms terms, IBits? acceptDocs, PostingDetail detail)
{
    private readonly TermsEnum seeker = terms.GetEnumerator();
    private DocsEnum? reused;

    public DocsEnum Open(FamilyMember member, TermPlace place) => Open(member, place, reuse: null);

    /// <summary>Reads a whole list.</summary>
    public void Read(FamilyMember member, TermPlace place, List<RarePosting> read)
    {
        reused = Open(member, place, reused);
        while (reused.NextDoc() is var doc and not DocIdSetIterator.NO_MORE_DOCS)
            read.Add(new RarePosting(doc, place.Field, member.Weight, detail == PostingDetail.Documents ? 0 : reused.Freq, ReadPositions(reused as DocsAndPositionsEnum)));
    }

    private DocsEnum Open(FamilyMember member, TermPlace place, DocsEnum? reuse)
    {
        seeker.SeekExact(new BytesRef(member.Term), place.State);
        return detail switch
        {
            PostingDetail.Positions => seeker.DocsAndPositions(acceptDocs, reuse as DocsAndPositionsEnum, DocsAndPositionsFlags.NONE),
            PostingDetail.Frequencies => seeker.Docs(acceptDocs, reuse, DocsFlags.FREQS),
            _ => seeker.Docs(acceptDocs, reuse, DocsFlags.NONE),
        };
    }

    private static int[] ReadPositions(DocsAndPositionsEnum? postings)
    {
        if (postings is null)
            return [];
        var positions = new int[postings.Freq];
        for (var i = 0; i < positions.Length; i++)
            positions[i] = postings.NextPosition();
        return positions;
    }
}
