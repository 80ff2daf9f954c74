using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Results;

/// <summary>Counts the values of facts over all hits while they are collected.</summary>
internal sealed class FacetCounter(IndexReader reader) : ICollector
{
    /// <summary>Values of a fact that are told at most: beyond that, a list of persons helps nobody to narrow a search.</summary>
    private const int MostValues = 100;

    private readonly IFactCounts counts = FactTable.Of(reader) is { } table ? new TableCounts(table) : new DocValueCounts(reader);

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context) => counts.SetSegment(context);

    public void Collect(int doc) => counts.Count(doc);

    /// <param name="found">Hits, by their places from a first document on.</param>
    public void Collect(int first, WindowBits found) => counts.Count(first, found);

    /// <summary>The counts. To be called once, when everything is collected.</summary>
    public Facets ReadFacets()
    {
        return new Facets(Read(IndexSchema.Organ), Read(IndexSchema.Year), Read(IndexSchema.Kind), Read(IndexSchema.Outcome), Read(IndexSchema.Party), Read(IndexSchema.Person));

        // By falling count; values of one count stay in Swedish order.
        List<FacetCount> Read(string field) => [.. counts.Read(field).OrderByDescending(value => value.Count).Take(MostValues)];
    }
}
