using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Where a family stands in some items of a segment.</summary>
internal sealed class ItemPlaces
{
    private readonly int[] docs;
    private readonly List<Occurrence>?[] places;

    /// <param name="docs">The documents that are looked at, rising.</param>
    public ItemPlaces(AtomicReaderContext leaf, FamilyTerms family, int[] docs)
    {
        this.docs = docs;
        places = new List<Occurrence>?[docs.Length];
        foreach (var opener in family.Open(leaf))
        {
            foreach (var (weight, postings) in opener.ReadPositions())
                Add(postings, opener.Field, weight);
        }
    }

    /// <summary>The documents that have a word of the family.</summary>
    public int[] Docs => [.. docs.Where((_, i) => places[i] is not null)];

    /// <param name="doc">One of <see cref="Docs"/>.</param>
    public List<Occurrence> Of(int doc) => places[Array.BinarySearch(docs, doc)]!;

    private void Add(DocsAndPositionsEnum postings, int field, float weight)
    {
        for (var at = 0; at < docs.Length; at++)
        {
            var doc = postings.DocID < docs[at] ? postings.Advance(docs[at]) : postings.DocID;
            if (doc == DocIdSetIterator.NO_MORE_DOCS)
                return;
            at = SortedSearch.From(docs, at, doc);
            if (at == docs.Length)
                return;
            if (docs[at] != doc)
            {
                at--;
                continue;
            }

            var ofDocument = places[at] ??= [];
            for (var i = postings.Freq; i > 0; i--)
                ofDocument.Add(new Occurrence(field, postings.NextPosition(), weight));
        }
    }
}
