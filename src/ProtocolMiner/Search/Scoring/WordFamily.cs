namespace ProtocolMiner.Search.Scoring;

/// <summary>What one word of a query finds: the word itself, its inflections, compounds with it, each a term of the index.</summary>
/// <param name="Word">The word as typed.</param>
/// <param name="Members">The terms, none twice.</param>
internal sealed record WordFamily(string Word, IReadOnlyList<FamilyMember> Members)
{
    /// <summary>The members that are related at least so closely (<see cref="RelationWeights"/>).</summary>
    public WordFamily OfRelation(float least) => this with { Members = [.. Members.Where(member => member.Weight >= least)] };
}

/// <param name="Term">A term of the text fields.</param>
/// <param name="Weight">What an occurrence counts, 1 for the word itself.</param>
internal sealed record FamilyMember(string Term, float Weight);
