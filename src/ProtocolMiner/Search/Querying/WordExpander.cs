using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Abbreviations;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Search.Querying;

/// <summary>
/// Makes queries of words that were typed one after the other: each with its forms and compounds; what they are together (abbreviation,
/// particle verb); and a reward for standing together (Metzler and Croft, "A Markov Random Field Model for Term Dependencies", 2005).
/// </summary>
internal sealed class WordExpander(IndexReader reader, Analyzer analyzer, Ranking ranking)
{
    /// <summary>Words in a row that are looked up as the meaning of an abbreviation.</summary>
    private const int MostMeaningWords = 6;

    private readonly FamilyFinder finder = new(reader, ranking.Relations);
    private readonly AbbreviationIndex abbreviations = new(reader);

    /// <summary>Every family that is searched for, to mark where it stands.</summary>
    public List<WordFamily> Families { get; } = [];

    /// <summary>What finds nothing that the queries do not, but ranks it before others: words that were typed one after the other stand near.</summary>
    public List<NearQuery> Rewards { get; } = [];

    /// <summary>The queries of a run of words; none for function words alone.</summary>
    public IEnumerable<Query> Expand(IReadOnlyList<string> typed)
    {
        var words = new List<WordFamily>();
        for (var i = 0; i < typed.Count; i++)
        {
            var together = i + 1 < typed.Count ? finder.FindParticleVerb(typed[i].ToLowerInvariant(), typed[i + 1].ToLowerInvariant()) : null;
            if (together is not null)
                yield return Mark(together, boost: 1);
            foreach (var word in Read(typed[i]))
            {
                words.Add(word.Family);
                foreach (var query in ExpandWord(word, together is null ? 1 : ranking.VerbWithoutParticle))
                    yield return query;
            }

            if (together is not null)
                i++;
        }

        foreach (var query in ExpandMeanings(words))
            yield return query;
        for (var i = 1; i < words.Count && ranking.Neighbours.Weight > 0; i++)
            Rewards.Add(new NearQuery([Core(words[i - 1]), Core(words[i])], ranking.Neighbours, ranking));
    }

    /// <summary>The family of one word or joined word as it is, with its fields weighed by the caller.</summary>
    public IEnumerable<WordFamily> Find(string typed) => Read(typed).Select(word => word.Family);

    /// <summary>A term and its own forms.</summary>
    public WordFamily FindForms(string term) => Core(finder.Find(term));

    /// <param name="Parts">Terms of the parts of a joined word; empty for a plain one.</param>
    private readonly record struct TypedWord(WordFamily Family, IReadOnlyList<string> Parts);

    private IEnumerable<TypedWord> Read(string typed)
    {
        var terms = AnalyzedText.Terms(analyzer, typed);
        for (var i = 0; i < terms.Count;)
        {
            var whole = terms[i++];
            var family = finder.Find(whole.Text);
            var parts = new List<string>();
            for (; i < terms.Count && terms[i].End <= whole.End; i++)
            {
                if (terms[i].Start == whole.Start && terms[i].End == whole.End)
                    family = family.With(new FamilyMember(terms[i].Text, ranking.Relations.Form));
                else
                    parts.Add(terms[i].Text);
            }

            yield return new TypedWord(family, parts);
        }
    }

    /// <summary>What finds one word: its family or what stands for it, and the rare ones of its parts alone.</summary>
    private IEnumerable<FamilyQuery> ExpandWord(TypedWord word, float boost)
    {
        var parts = finder.FindParts(word.Family.Word);
        yield return new FamilyQuery(Mark(word.Family), ranking) { Boost = boost, Substitutes = [.. FindSubstitutes(word, parts)] };
        if (parts.Count > 1 && ranking.RarePart > 0)
        {
            foreach (var rare in parts.Where(IsRare))
                yield return new FamilyQuery(rare, ranking) { Boost = ranking.RarePart };
        }
    }

    /// <summary>What finds the same where the word does not stand: its parts together, what it is short for.</summary>
    private IEnumerable<NearQuery> FindSubstitutes(TypedWord word, IReadOnlyList<WordFamily> parts)
    {
        if (word.Parts.Count > 1 && ranking.JoinedParts.Weight > 0)
            yield return new NearQuery([.. word.Parts.Select(finder.Find).Select(Core)], ranking.JoinedParts, ranking);
        if (parts.Count > 1 && ranking.CompoundParts.Weight > 0)
            yield return new NearQuery([.. parts.Select(part => Mark(part))], ranking.CompoundParts, ranking);
        if (ranking.Meaning.Weight == 0)
            yield break;
        foreach (var meaning in abbreviations.Meanings(word.Family.Word))
            yield return new NearQuery([.. Find(meaning).Select(family => Mark(Core(family)))], ranking.Meaning, ranking);
    }

    /// <summary>Abbreviations that runs of the words are the meaning of.</summary>
    private IEnumerable<Query> ExpandMeanings(List<WordFamily> words)
    {
        for (var first = 0; first < words.Count && ranking.Meaning.Weight > 0; first++)
        {
            for (var count = 2; count <= Math.Min(MostMeaningWords, words.Count - first); count++)
            {
                foreach (var letters in abbreviations.Letters(words.Skip(first).Take(count).Select(word => word.Word)))
                    yield return Mark(new WordFamily(letters, [new FamilyMember(letters, ranking.Relations.Form)]), boost: count);
            }
        }
    }

    private bool IsRare(WordFamily family) =>
        finder.Frequency(family) <= ranking.RareShare * reader.GetDocCount(IndexSchema.Body);

    /// <summary>The word and its own forms.</summary>
    public WordFamily Core(WordFamily family) => family.OfRelation(ranking.Relations.Form);

    private WordFamily Mark(WordFamily family)
    {
        Families.Add(family);
        return family;
    }

    private FamilyQuery Mark(WordFamily family, float boost) => new(Mark(family), ranking) { Boost = boost };
}
