using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Results;

/// <summary>
/// Collects the hits that score best, and counts the facts of all of them. Takes a window of hits at once where they come so: two collectors
/// of Lucene's, asked hit by hit, take longer than everything else about a hit.
/// </summary>
/// <param name="wanted">Number of hits that are kept.</param>
internal sealed class BestItemsCollector(int wanted, FacetCounter facets) : ICollector
{
    private readonly BestItems best = new(wanted);
    private Scorer? scorer;
    private int segment;

    /// <summary>Number of all hits.</summary>
    public int Total { get; private set; }

    /// <summary>The best hits by falling score; of equal ones in the order of their entries.</summary>
    public ScoreDoc[] Best => [.. best.Read().Select(hit => new ScoreDoc(hit.Doc, hit.Score))];

    // Of equal hits the first is kept: by their numbers, in whatever order they come.
    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer) => this.scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        segment = context.DocBase;
        facets.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        Total++;
        best.Add(segment + doc, scorer!.GetScore());
        facets.Collect(doc);
    }

    /// <param name="found">The hits, by their places from a first document on.</param>
    /// <param name="totals">Their scores by place.</param>
    public void Collect(int first, WindowBits found, float[] totals)
    {
        foreach (var place in found)
        {
            Total++;
            best.Add(segment + first + place, totals[place]);
        }

        facets.Collect(first, found);
    }
}
