using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Items;

/// <summary>Collects which entries match, in their order, without scores.</summary>
internal sealed class EntryCollector : ICollector
{
    private int segment;

    public SortedSet<int> Entries { get; } = [];

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context) => segment = context.DocBase;

    public void Collect(int doc) => Entries.Add(segment + doc);
}
