namespace ProtocolMiner.Themes.Terms;

/// <summary>Terms that go together, by the name of the weightiest.</summary>
/// <param name="Members">The leading term first, the others by weight.</param>
internal sealed record TermGroup(IReadOnlyList<Term> Members)
{
    public string Name => Members[0].Name;

    /// <summary>The §§ that have any of the terms.</summary>
    public IReadOnlySet<int> Entries { get; } = Members.SelectMany(term => term.Entries).ToHashSet();
}
