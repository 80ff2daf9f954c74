using ProtocolMiner.Search.Items;

namespace ProtocolMiner.Themes.Terms;

/// <summary>
/// Collects nouns with the adjective before them (psykisk ohälsa): first where adjectives stand, then the nouns behind them.
/// </summary>
internal sealed class PhraseCollector(AdjectiveReader adjectives)
{
    /// <summary>An adjective and a noun are a phrase when at least one in so many of the rarer of them stands in it: psykisk ohälsa, not ung lärare.</summary>
    private const int RarerInPhrase = 5;

    private readonly Dictionary<Place, string> describing = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Adjective, string Noun), TermDraft> drafts = [];

    /// <summary>A place in the text. Decisions and running text count their words each from 0; a rare mix-up between them does no harm.</summary>
    private readonly record struct Place(int Entry, bool InTitle, int Position);

    public bool IsAdjective(string word) => adjectives.Read(word) is not null;

    public void AddAdjective(WordUse use, WordPlace place)
    {
        foreach (var position in place.Positions)
            describing[new Place(place.Entry, use.InTitle, position)] = use.Word;
        var adjective = adjectives.Read(use.Word)!;
        counts[adjective] = counts.GetValueOrDefault(adjective) + place.Positions.Count;
    }

    /// <param name="noun">Base form of the word.</param>
    public void AddNoun(string noun, WordUse use, WordPlace place)
    {
        foreach (var position in place.Positions)
        {
            if (!describing.TryGetValue(new Place(place.Entry, use.InTitle, position - 1), out var before))
                continue;
            var key = (adjectives.Read(before)!, noun);
            if (!drafts.TryGetValue(key, out var draft))
                drafts[key] = draft = new TermDraft($"{key.Item1} {noun}");
            draft.Add($"{before} {use.Word}", place.Entry, use.InTitle, 1);
        }
    }

    /// <param name="countOf">Occurrences of a noun.</param>
    public IEnumerable<Term> Build(Func<string, int> countOf) => drafts
        .Where(pair => pair.Value.Items >= TermCollector.FewestItems)
        .Where(pair => pair.Value.Count * RarerInPhrase >= Math.Min(counts[pair.Key.Adjective], countOf(pair.Key.Noun)))
        .Select(pair => pair.Value.BuildPhrase());
}
