using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Abbreviations;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;
using ProtocolMiner.Search.Vocabulary;

namespace ProtocolMiner.Search.Querying;

/// <summary>
/// Turns the nodes of a query into what tells whether an item mentions it: a yes or no to count by, where a search ranks by more or less.
/// Everything typed must be there, in whatever words: inflected, in a compound or as its parts side by side, abbreviated or written out.
/// Words typed one after the other must stand near one another; a function word between them ("ohälsa bland unga") parts them.
/// </summary>
internal sealed class MentionQueryBuilder(IndexReader reader, Analyzer analyzer, Ranking ranking)
{
    /// <summary>Between the parts of a compound that is written out: "byggande av nya bostäder" for bostadsbyggande.</summary>
    private static readonly Nearness WrittenOut = new(Window: 3, Ordered: false, Weight: 1);

    private readonly QueryBuilder builder = new(reader, analyzer, ranking);
    private readonly WordExpander expander = new(reader, analyzer, ranking);
    private readonly AbbreviationIndex abbreviations = new(reader);
    private readonly List<WordFamily> families = [];

    private readonly FamilyFinder finder = new(reader, ranking.Relations);

    /// <summary>The parts of a compound are looked for as words of their own: skola and skjuts, not grundskola and skjutsbil.</summary>
    private readonly FamilyFinder partFinder = new(reader, ranking.Relations with { Head = 0, Modifier = 0 });

    public BuiltQuery Build(SearchRequest request)
    {
        var filter = new FilterBuilder(reader);
        filter.Add(request);
        var query = new BooleanQuery(disableCoord: true);
        var run = new List<string>();
        foreach (var node in QueryParser.Parse(request.Query))
        {
            if (node is WordNode word && AnalyzedText.Terms(analyzer, word.Text).Count > 0)
            {
                run.Add(word.Text);
                continue;
            }

            AddRun(run, query);
            AddNode(node, query, filter);
        }

        AddRun(run, query);
        if (query.Clauses.All(clause => clause.Occur == Occur.MUST_NOT))
            query.Add(new TermQuery(new Term(IndexSchema.Entry, IndexSchema.ItemEntry)), Occur.MUST);
        return new BuiltQuery(query, filter.Build(), families, Scored: false);
    }

    private void AddNode(QueryNode node, BooleanQuery query, FilterBuilder filter)
    {
        switch (node)
        {
            case WordNode:
            case FieldNode field when filter.TryAdd(field):
            case NotNode { Excluded: FieldNode excluded } when filter.TryExclude(excluded):
                break;
            case NotNode not:
                query.Add(QueryBuilder.Any(Choices(not.Excluded)), Occur.MUST_NOT);
                break;
            default:
                query.Add(QueryBuilder.Any(Choices(node)), Occur.MUST);
                break;
        }
    }

    private void AddRun(List<string> run, BooleanQuery query)
    {
        if (run.Count > 0)
            query.Add(QueryBuilder.Any(RunChoices(run)), Occur.MUST);
        run.Clear();
    }

    private IEnumerable<Query> Choices(QueryNode node) => node switch
    {
        WordNode word => RunChoices([word.Text]),
        AnyNode any => any.Choices.SelectMany(Choices),
        _ => builder.Queries(node),
    };

    private IEnumerable<Query> RunChoices(List<string> run)
    {
        var words = run.SelectMany(expander.Find).ToList();
        if (words.Count == 1)
            return WordChoices(words[0]);
        families.AddRange(words);
        IEnumerable<Query> choices = [new NearQuery(words, ranking.Neighbours, ranking)];
        if (words.Count == 2 && finder.FindParticleVerb(words[0].Word, words[1].Word) is { } verb)
            choices = choices.Append(Search(verb));
        return choices.Concat(abbreviations.Letters(words.Select(word => word.Word)).Select(letters => Search(new WordFamily(letters, [new FamilyMember(letters, 1)]))));
    }

    private IEnumerable<Query> WordChoices(WordFamily word)
    {
        yield return Search(word);
        var parts = finder.FindParts(word.Word);
        if (parts.Count > 1)
            yield return new NearQuery([.. parts.Select(part => partFinder.Find(part.Word))], WrittenOut, ranking);
        foreach (var meaning in abbreviations.Meanings(word.Word))
            yield return new NearQuery([.. expander.Find(meaning)], ranking.Meaning, ranking);
    }

    private FamilyQuery Search(WordFamily family)
    {
        families.Add(family);
        return new FamilyQuery(family, ranking);
    }
}
