namespace ProtocolMiner.Search.Scoring;

/// <summary>What a list of scored items was worked out from: equal keys mean equal lists.</summary>
/// <param name="families">The words that are searched for; several stand near one another.</param>
/// <param name="nearness">How near; null for a single family.</param>
/// <param name="except">A family whose items are left out; null for none.</param>
internal sealed class ListKey(Ranking ranking, IReadOnlyList<WordFamily> families, Nearness? nearness = null, WordFamily? except = null) : IEquatable<ListKey>
{
    private readonly Ranking ranking = ranking;
    private readonly IReadOnlyList<WordFamily> families = families;
    private readonly Nearness? nearness = nearness;
    private readonly WordFamily? except = except;

    public bool Equals(ListKey? other) =>
        other is not null && ranking.Equals(other.ranking) && Equals(nearness, other.nearness) && Equals(except, other.except) && families.SequenceEqual(other.families);

    public override bool Equals(object? obj) => Equals(obj as ListKey);

    public override int GetHashCode() => HashCode.Combine(families[0], families.Count, nearness, except);
}
