using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Querying;

/// <summary>Turns the nodes of a query into what Lucene runs.</summary>
internal sealed class QueryBuilder(IndexReader reader, Analyzer analyzer, Ranking ranking)
{
    /// <summary>Words that a beginning (skol*) stands for at most; the first in alphabetical order.</summary>
    private const int MostPrefixWords = 500;

    /// <summary>What a fact counts where it is one choice among words (taxa OR parti:M).</summary>
    private const float FactBoost = 0.5f;

    private readonly WordExpander expander = new(reader, analyzer, ranking);
    private readonly FilterBuilder filter = new(reader);

    public BuiltQuery Build(SearchRequest request)
    {
        filter.Add(request);
        var query = new BooleanQuery(disableCoord: true);
        var run = new List<string>();
        var nodes = QueryParser.Parse(request.Query);
        foreach (var node in nodes)
        {
            // Words that follow one another belong together; anything else parts them.
            if (node is WordNode word)
            {
                run.Add(word.Text);
                continue;
            }

            AddRun(run, query);
            AddNode(node, query);
        }

        AddRun(run, query);
        var filters = filter.Build();
        if (query.Clauses.Any(clause => clause.Occur != Occur.MUST_NOT))
            return new BuiltQuery(Simplify(query), filters, expander.Families, Scored: true) { Rewards = expander.Rewards };
        if (query.Clauses.Count == 0 && nodes.All(node => node is WordNode) && !string.IsNullOrWhiteSpace(request.Query))
            return new BuiltQuery(new AnyFamilyQuery([.. FunctionQueries(request.Query)]), filters, expander.Families, Scored: true);
        query.Add(new ConstantScoreQuery(new TermQuery(new Term(IndexSchema.Entry, IndexSchema.ItemEntry))), Occur.MUST);
        return new BuiltQuery(query, filters, expander.Families, Scored: false);
    }

    private void AddRun(List<string> run, BooleanQuery query)
    {
        foreach (var one in expander.Expand(run))
            query.Add(one, Occur.SHOULD);
        run.Clear();
    }

    private void AddNode(QueryNode node, BooleanQuery query)
    {
        switch (node)
        {
            case FieldNode field when filter.TryAdd(field):
            case NotNode { Excluded: FieldNode excluded } when filter.TryExclude(excluded):
                break;
            case AnyNode any when Conditions(any) is { } conditions:
                filter.Require(conditions);
                break;
            case NotNode not:
                foreach (var excluded in ExcludedQueries(not.Excluded))
                    query.Add(excluded, Occur.MUST_NOT);
                break;
            case PhraseNode or FieldNode:
                query.Add(Any(Queries(node)), Occur.MUST);
                break;
            default:
                foreach (var one in Queries(node))
                    query.Add(one, Occur.SHOULD);
                break;
        }
    }

    /// <summary>Facts of which one is enough (organ:kommunstyrelsen OR organ:kommunfullmäktige). Null when one of the choices is no fact.</summary>
    private BooleanQuery? Conditions(AnyNode any)
    {
        var conditions = any.Choices.Select(choice => choice is FieldNode field ? filter.Find(field) : null).ToList();
        return conditions.Contains(null) ? null : Any(conditions.OfType<Query>());
    }

    /// <summary>Words alone, as most queries are, are searched for together.</summary>
    private static Query Simplify(BooleanQuery query) => query.Clauses.All(clause => clause is { Occur: Occur.SHOULD, Query: FamilyQuery })
        ? new AnyFamilyQuery([.. query.Clauses.Select(clause => (FamilyQuery)clause.Query)])
        : query;

    /// <summary>A query of which one choice is enough.</summary>
    public static BooleanQuery Any(IEnumerable<Query> choices)
    {
        var any = new BooleanQuery(disableCoord: true);
        foreach (var choice in choices)
            any.Add(choice, Occur.SHOULD);
        return any;
    }

    /// <summary>The queries of one node, each of which is enough.</summary>
    public IEnumerable<Query> Queries(QueryNode node) => node switch
    {
        WordNode word => expander.Find(word.Text).Select(family => Search(family)),
        PrefixNode prefix => [Search(ReadPrefix(prefix.Text.ToLowerInvariant()))],
        PhraseNode phrase => PhraseQueries(phrase.Text),
        AnyNode any => any.Choices.SelectMany(Queries),
        FieldNode { Field: QueryField.Title } field => expander.Find(field.Value).Select(family => SearchIn(family, IndexSchema.Title)),
        FieldNode { Field: QueryField.Decision } field => expander.Find(field.Value).Select(family => SearchIn(family, IndexSchema.Decision)),
        FieldNode field when filter.Find(field) is { } condition => [new ConstantScoreQuery(condition) { Boost = FactBoost }],
        FieldNode field => expander.Find(field.Value).Select(family => Search(family)),
        _ => [],
    };

    /// <summary>A word that must not be there: it and its forms, but not the compounds with it, which are other things.</summary>
    private IEnumerable<Query> ExcludedQueries(QueryNode node) => node is WordNode word
        ? expander.Find(word.Text).Select(family => new FamilyQuery(expander.Core(family), ranking))
        : Queries(node);

    /// <summary>Someone typed function words alone: they are looked for, as they are and in their other forms.</summary>
    private IEnumerable<FamilyQuery> FunctionQueries(string text) =>
        AnalyzedText.Terms(analyzer, text, IndexSchema.Function).Select(term => SearchIn(expander.FindForms(term.Text), IndexSchema.Function));

    private FamilyQuery Search(WordFamily family)
    {
        expander.Families.Add(family);
        return new FamilyQuery(family, ranking);
    }

    private FamilyQuery SearchIn(WordFamily family, string field)
    {
        expander.Families.Add(family);
        return new FamilyQuery(family, ranking with { Fields = [new FieldWeight(field, 1)] });
    }

    private WordFamily ReadPrefix(string beginning)
    {
        var members = new SortedSet<string>(StringComparer.Ordinal);
        var start = new BytesRef(beginning);
        foreach (var field in ranking.Fields)
        {
            if (MultiFields.GetTerms(reader, field.Field)?.GetEnumerator() is not { } cursor || cursor.SeekCeil(start) == TermsEnum.SeekStatus.END)
                continue;
            for (var more = true; more && StringHelper.StartsWith(cursor.Term, start) && members.Count < MostPrefixWords; more = cursor.MoveNext())
                members.Add(cursor.Term.Utf8ToString());
        }

        return new WordFamily(beginning + "*", [.. members.Select(term => new FamilyMember(term, 1))]);
    }

    private IEnumerable<Query> PhraseQueries(string text)
    {
        var terms = AnalyzedText.Terms(analyzer, text);
        if (terms.Count == 0)
            yield break;
        expander.Families.Add(new WordFamily(text, [.. terms.Select(t => t.Text).Distinct().Select(t => new FamilyMember(t, 1))]));
        foreach (var field in ranking.Fields)
        {
            var phrase = new PhraseQuery { Boost = field.Weight };
            foreach (var term in terms)
                phrase.Add(new Term(field.Field, term.Text), term.Position);
            yield return phrase;
        }
    }
}

/// <param name="Filter">What every hit must have; null when everything passes.</param>
/// <param name="Families">The words that are searched for.</param>
/// <param name="Scored">False when nothing is searched for, and only filters apply.</param>
internal sealed record BuiltQuery(Query Query, Filter? Filter, IReadOnlyList<WordFamily> Families, bool Scored)
{
    /// <summary>What adds to the scores of hits without finding any.</summary>
    public IReadOnlyList<NearQuery> Rewards { get; init; } = [];
}
