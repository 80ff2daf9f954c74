using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Finds items that any of several families finds, and adds up their scores.</summary>
internal sealed class AnyFamilyQuery(IReadOnlyList<FamilyQuery> families) : Query
{
    public IReadOnlyList<FamilyQuery> Families { get; } = families;

    public override Weight CreateWeight(IndexSearcher searcher) => new AnyFamilyWeight(this, searcher);

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var family in Families)
            family.ExtractTerms(terms);
    }

    public override string ToString(string field) => $"any({string.Join(", ", Families.Select(family => family.ToString(field)))})";

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>
    /// Scores the families window by window into the same sums; Lucene's own disjunctions hand each hit of each family on. Where hits are
    /// wanted one at a time, beside other conditions, they are what is used.
    /// </summary>
    private sealed class AnyFamilyWeight(AnyFamilyQuery query, IndexSearcher searcher) : Weight
    {
        private readonly List<ListWeight> families = [.. query.Families.Select(family => family.CreateListWeight(searcher))];
        private readonly Lazy<Weight> disjunction = new(() => searcher.CreateNormalizedWeight(Querying.QueryBuilder.Any(query.Families)));

        public override Query Query => query;

        public override float GetValueForNormalization() => 1;

        public override void Normalize(float norm, float topLevelBoost)
        {
            foreach (var family in families)
                family.Normalize(norm, topLevelBoost);
        }

        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs) => disjunction.Value.GetScorer(context, acceptDocs);

        public override BulkScorer? GetBulkScorer(AtomicReaderContext context, bool scoreDocsInOrder, IBits acceptDocs) =>
            WindowBulkScorer.Create(this, families.SelectMany(family => family.Open(context)), ListWeight.Filter(context, acceptDocs));

        public override Explanation Explain(AtomicReaderContext context, int doc) => disjunction.Value.Explain(context, doc);
    }
}
