using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Storage;

/// <summary>Finds Lucene documents by an exact term, in the order in which they were added.</summary>
internal static class Entries
{
    /// <summary>All documents of a sort (<see cref="IndexSchema.Entry"/>).</summary>
    public static IEnumerable<int> Of(IndexReader reader, string entry) => With(reader, IndexSchema.Entry, entry);

    public static IEnumerable<int> With(IndexReader reader, string field, string value)
    {
        foreach (var leaf in reader.Leaves)
        {
            var docs = leaf.AtomicReader.GetTermDocsEnum(new Term(field, value));
            if (docs is null)
                continue;
            while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (leaf.AtomicReader.LiveDocs?.Get(docs.DocID) ?? true)
                    yield return leaf.DocBase + docs.DocID;
            }
        }
    }
}
