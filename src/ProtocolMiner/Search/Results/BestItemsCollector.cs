using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
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

    public void Collect(int doc) => Add(doc, scorer!.GetScore());

    /// <param name="found">The hits, by their places from a first document on.</param>
    /// <param name="totals">Their scores; zero afterwards.</param>
    /// <param name="acceptDocs">The documents that count; null for all.</param>
    public void Collect(int first, WindowBits found, float[] totals, IBits? acceptDocs)
    {
        for (var place = found.Next(0); place != WindowBits.None; place = found.Next(place + 1))
        {
            if (acceptDocs?.Get(first + place) != false)
                Add(first + place, totals[place]);
            totals[place] = 0;
        }
    }

    private void Add(int doc, float score)
    {
        Total++;
        best.Add(segment + doc, score);
        facets.Collect(doc);
    }
}
