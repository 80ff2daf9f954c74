using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Finds items where a member of each of several families stands within a few words of the others, in one field.</summary>
/// <param name="families">Two or more.</param>
/// <param name="nearness">How near, and what it counts.</param>
internal sealed class NearQuery(IReadOnlyList<WordFamily> families, Nearness nearness, Ranking ranking) : Query
{
    public IReadOnlyList<WordFamily> Families { get; } = families;

    public Nearness Nearness { get; } = nearness;

    public Ranking Ranking { get; } = ranking;

    public override Weight CreateWeight(IndexSearcher searcher) => new ListWeight(this, [new ItemLists(searcher).Of(this)]);

    public override void ExtractTerms(ISet<Lucene.Net.Index.Term> terms)
    {
    }

    public override string ToString(string field) => $"near({string.Join(", ", Families.Select(f => f.Word))})";

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
