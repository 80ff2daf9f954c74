using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>The statistics of a word family in one index, and where its terms are found in each segment.</summary>
internal sealed class FamilyWeight : Weight
{
    private readonly FamilyQuery query;
    private readonly List<FoundTerm>[] found;
    private readonly float[] averageLengths;
    private readonly float idf;
    private float boost = 1;

    public FamilyWeight(FamilyQuery query, IndexSearcher searcher)
    {
        this.query = query;
        var leaves = searcher.IndexReader.Leaves;
        found = new List<FoundTerm>[leaves.Count];
        var frequencies = new int[query.Fields.Count, query.Family.Members.Count];
        var terms = query.Family.Members.Select((member, index) => (Bytes: new BytesRef(member.Term), index)).OrderBy(t => t.Bytes).ToList();
        foreach (var leaf in leaves)
        {
            found[leaf.Ord] = [];
            for (var field = 0; field < query.Fields.Count; field++)
            {
                if (leaf.AtomicReader.GetTerms(query.Fields[field].Field)?.GetEnumerator() is not { } cursor)
                    continue;
                foreach (var (bytes, member) in terms)
                {
                    if (!cursor.SeekExact(bytes))
                        continue;
                    found[leaf.Ord].Add(new FoundTerm(field, member, cursor.GetTermState()));
                    frequencies[field, member] += cursor.DocFreq;
                }
            }
        }

        var statistics = query.Fields.Select(field => searcher.CollectionStatistics(field.Field)).ToList();
        averageLengths = [.. statistics.Select(s => s.DocCount > 0 ? (float)s.SumTotalTermFreq / s.DocCount : 1)];
        idf = Idf(DocumentFrequency(frequencies), statistics.Max(s => s.DocCount));
    }

    public override Query Query => query;

    /// <summary>Terms of the family in a segment.</summary>
    private readonly record struct FoundTerm(int Field, int Member, TermState State);

    public override float GetValueForNormalization() => 1;

    public override void Normalize(float norm, float topLevelBoost) => boost = query.Boost * topLevelBoost;

    public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
    {
        var terms = found[context.Ord];
        if (terms.Count == 0)
            return null;
        var cursors = new List<TermCursor>(terms.Count);
        foreach (var inField in terms.GroupBy(t => t.Field))
        {
            var field = query.Fields[inField.Key].Field;
            var seeker = context.AtomicReader.GetTerms(field).GetEnumerator();
            foreach (var term in inField)
            {
                var member = query.Family.Members[term.Member];
                seeker.SeekExact(new BytesRef(member.Term), term.State);
                cursors.Add(new TermCursor(seeker.Docs(acceptDocs, null, DocsFlags.FREQS), term.Field, member.Weight));
            }
        }

        var norms = query.Fields.Select(field => context.AtomicReader.GetNormValues(field.Field)).ToArray();
        return new FamilyScorer(this, cursors, new FamilyScorer.Parameters(norms, averageLengths, query.Fields, idf * boost));
    }

    public override Explanation Explain(AtomicReaderContext context, int doc)
    {
        var scorer = GetScorer(context, context.AtomicReader.LiveDocs);
        return scorer?.Advance(doc) == doc ? new Explanation(scorer.GetScore(), query.ToString()) : new Explanation(0, "no member of the family");
    }

    /// <summary>
    /// Items that the family stands in, as far as it can be told without reading them all: each member's, weighed, added (Pirkola, "The
    /// Effects of Query Structure and Dictionary Setups in Dictionary-Based Cross-Language Information Retrieval", 1998).
    /// </summary>
    private double DocumentFrequency(int[,] frequencies)
    {
        var sum = 0.0;
        for (var member = 0; member < query.Family.Members.Count; member++)
        {
            var most = 0;
            for (var field = 0; field < query.Fields.Count; field++)
                most = Math.Max(most, frequencies[field, member]);
            sum += most * query.Family.Members[member].Weight;
        }

        return sum;
    }

    private static float Idf(double frequency, long documents) =>
        (float)Math.Log(1 + ((Math.Max(0, documents - frequency) + 0.5) / (frequency + 0.5)));
}
