using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ProtocolMiner.Search.Scoring;

/// <summary>Finds items by a word family, and scores them as if it were one word (<see cref="FamilyReader"/>).</summary>
internal sealed class FamilyQuery(WordFamily family, Ranking ranking) : Query
{
    public WordFamily Family { get; } = family;

    public Ranking Ranking { get; } = ranking;

    /// <summary>What stands for the word in items that have no member of the family, such as a compound's parts near one another.</summary>
    public IReadOnlyList<NearQuery> Substitutes { get; init; } = [];

    public override Weight CreateWeight(IndexSearcher searcher) => CreateListWeight(searcher);

    public ListWeight CreateListWeight(IndexSearcher searcher)
    {
        var lists = new ItemLists(searcher);
        return new ListWeight(this, [lists.Of(Family, Ranking), .. Substitutes.Select(substitute => lists.Of(substitute, except: Family))]);
    }

    public override void ExtractTerms(ISet<Term> terms)
    {
        foreach (var field in Ranking.Fields)
        {
            foreach (var member in Family.Members)
                terms.Add(new Term(field.Field, member.Term));
        }
    }

    public override string ToString(string field) => $"family({Family.Word})";

    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
