using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Opens the lists of documents of terms in one field of one segment, one after the other: the next call takes the list before back.</summary>
/// <param name="name">The field's name.</param>
/// <param name="number">Its number among those of the query.</param>
internal sealed class PostingOpener(AtomicReader segment, string name, int number, IReadOnlyList<FoundTerm> terms)
{
    private readonly IBits live = segment.LiveDocs;

    public string Name => name;

    public int Field => number;

    /// <summary>The terms' documents with how often they stand there.</summary>
    public IEnumerable<(float Weight, DocsEnum Docs)> ReadFrequencies()
    {
        DocsEnum? docs = null;
        foreach (var (weight, term) in Seek())
            yield return (weight, docs = term.Docs(live, docs, DocsFlags.FREQS));
    }

    /// <summary>The same with where.</summary>
    public IEnumerable<(float Weight, DocsAndPositionsEnum Docs)> ReadPositions()
    {
        DocsAndPositionsEnum? docs = null;
        foreach (var (weight, term) in Seek())
            yield return (weight, docs = term.DocsAndPositions(live, docs, DocsAndPositionsFlags.NONE));
    }

    private IEnumerable<(float Weight, TermsEnum Term)> Seek()
    {
        var seeker = segment.GetTerms(name).GetEnumerator();
        foreach (var (member, place) in terms)
        {
            seeker.SeekExact(new BytesRef(member.Term), place.State);
            yield return (member.Weight, seeker);
        }
    }
}
