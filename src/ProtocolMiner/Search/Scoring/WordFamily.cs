namespace ProtocolMiner.Search.Scoring;

/// <summary>
/// What one word of a query finds: the word itself, its inflections, compounds with it, each a term of the index. Two are equal when they
/// have the same members.
/// </summary>
/// <param name="word">The word as typed.</param>
/// <param name="members">The terms, none twice.</param>
internal sealed class WordFamily(string word, IReadOnlyList<FamilyMember> members) : IEquatable<WordFamily>
{
    private readonly Lazy<Dictionary<string, float>.AlternateLookup<ReadOnlySpan<char>>> weights = new(() =>
        members.ToDictionary(member => member.Term, member => member.Weight, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    public string Word { get; } = word;

    public IReadOnlyList<FamilyMember> Members { get; } = members;

    /// <summary>The members that are related at least so closely (<see cref="RelationWeights"/>).</summary>
    public WordFamily OfRelation(float least) => new(Word, [.. Members.Where(member => member.Weight >= least)]);

    /// <summary>The same with a further member.</summary>
    public WordFamily With(FamilyMember member) => new(Word, [.. Members, member]);

    /// <summary>What an occurrence of a term counts; 0 when it is no member.</summary>
    public float WeightOf(ReadOnlySpan<char> term) => weights.Value.TryGetValue(term, out var weight) ? weight : 0;

    public bool Equals(WordFamily? other) => ReferenceEquals(this, other) || (other is not null && Word == other.Word && Members.SequenceEqual(other.Members));

    public override bool Equals(object? obj) => Equals(obj as WordFamily);

    public override int GetHashCode() => HashCode.Combine(Word, Members.Count);
}

/// <param name="Term">A term of the text fields.</param>
/// <param name="Weight">What an occurrence counts, 1 for the word itself.</param>
internal sealed record FamilyMember(string Term, float Weight);
