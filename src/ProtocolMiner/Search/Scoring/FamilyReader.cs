using System.Buffers;
using System.Numerics;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// Works out what each item scores by a word family as if it were one word: occurrences of all members, in all fields, are weighed and added
/// before BM25 saturates them (BM25F: Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", 2004). It goes term
/// by term through all of a segment, which for the hundreds of terms of a family is faster than to keep them in step.
/// </summary>
internal sealed class FamilyReader(IndexSearcher searcher, Ranking ranking)
{
    /// <summary>Arrays of a sum a document, all zero: whoever takes one gives it back so.</summary>
    private static readonly ArrayPool<float> Zeros = ArrayPool<float>.Create();

    private readonly LengthFactors factors = new(ranking, searcher);

    /// <returns>The items by segment.</returns>
    public ScoredItems[] Read(WordFamily family)
    {
        var terms = new FamilyTerms(family, ranking.Fields, searcher);
        return [.. searcher.IndexReader.Leaves.Select(leaf => terms.Cost(leaf) == 0 ? ScoredItems.None : ReadSegment(leaf, terms))];
    }

    private ScoredItems ReadSegment(AtomicReaderContext leaf, FamilyTerms terms)
    {
        var sums = Zeros.Rent(leaf.AtomicReader.MaxDoc);
        var found = new ulong[(leaf.AtomicReader.MaxDoc / WindowBits.BitsPerWord) + 1];
        foreach (var opener in terms.Open(leaf))
        {
            var lengths = SegmentLengths.Of(leaf.AtomicReader).Read(opener.Name);
            foreach (var (weight, docs) in opener.ReadFrequencies())
                Add(docs, weight, factors.Of(opener.Field), lengths, sums, found);
        }

        var items = Collect(sums, found, terms.Idf);
        Zeros.Return(sums);
        return items;
    }

    private static void Add(DocsEnum docs, float weight, float[] byLength, byte[] lengths, float[] sums, ulong[] found)
    {
        for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
        {
            sums[doc] += docs.Freq * weight * byLength[lengths[doc]];
            // To shift by a document shifts by its place within a word: the processor looks at the lowest six bits only.
            found[(uint)doc / WindowBits.BitsPerWord] |= 1UL << doc;
        }
    }

    /// <summary>Takes the sums out of their array, and leaves zeros.</summary>
    private ScoredItems Collect(float[] sums, ulong[] found, float idf)
    {
        var count = found.Sum(BitOperations.PopCount);
        var (docs, scores) = (new int[count], new float[count]);
        var at = 0;
        for (var word = 0; word < found.Length; word++)
        {
            for (var bits = found[word]; bits != 0; bits &= bits - 1)
            {
                var doc = (word * WindowBits.BitsPerWord) + BitOperations.TrailingZeroCount(bits);
                docs[at] = doc;
                scores[at++] = idf * ranking.Saturate(sums[doc]);
                sums[doc] = 0;
            }
        }

        return new ScoredItems(docs, scores);
    }
}
