using ProtocolMiner.Search.Items;

namespace ProtocolMiner.Themes.Terms;

/// <summary>Collects the nouns, compounds and noun phrases of the §§ that are counted.</summary>
/// <param name="counted">Entries of the §§.</param>
internal sealed class TermCollector(WordUseReader words, IReadOnlySet<int> counted)
{
    /// <summary>What stands in fewer §§ is no theme yet.</summary>
    public const int FewestItems = 3;

    /// <summary>Words that stand once may be slips, and there are more of them than of all others.</summary>
    private const int AttestedIn = 2;

    public IReadOnlyList<Term> Collect()
    {
        var attested = words.ReadWords(AttestedIn);
        var nouns = new NounReader(attested.Contains);
        var phrases = new PhraseCollector(new AdjectiveReader());
        foreach (var (use, place) in Places(word => attested.Contains(word) && nouns.Read(word) is null && phrases.IsAdjective(word)))
            phrases.AddAdjective(use, place);

        var drafts = new Dictionary<string, TermDraft>(StringComparer.Ordinal);
        foreach (var (use, place) in Places(word => attested.Contains(word) && nouns.Read(word) is not null))
        {
            var noun = nouns.Read(use.Word)!;
            if (!drafts.TryGetValue(noun, out var draft))
                drafts[noun] = draft = new TermDraft(noun);
            draft.Add(use.Word, place.Entry, use.InTitle, place.Positions.Count);
            phrases.AddNoun(noun, use, place);
        }

        var terms = drafts.Values.Where(draft => draft.Items >= FewestItems).Select(draft => draft.BuildNoun()).ToList();
        terms.AddRange(phrases.Build(noun => drafts[noun].Count));
        return terms;
    }

    private IEnumerable<(WordUse Use, WordPlace Place)> Places(Func<string, bool> isWanted) =>
        from use in words.Read(isWanted)
        from place in use.Places
        where counted.Contains(place.Entry)
        select (use, place);
}
