using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Search.Querying;

/// <summary>Turns the nodes of a query into what Lucene runs.</summary>
internal sealed class QueryBuilder(IndexReader reader, Analyzer analyzer)
{
    /// <summary>Words that a beginning (skol*) stands for at most; the first in alphabetical order.</summary>
    private const int MostPrefixWords = 500;

    /// <summary>What a part of a joined word counts, in a query that names the whole.</summary>
    private const float PartWeight = 0.3f;

    private static readonly IReadOnlyList<FieldWeight> TitleAlone = [new(IndexSchema.Title, 1)];
    private static readonly IReadOnlyList<FieldWeight> DecisionAlone = [new(IndexSchema.Decision, 1)];

    /// <summary>The families of the words that are searched for, to mark them where they stand.</summary>
    public List<WordFamily> Families { get; } = [];

    public BuiltQuery Build(SearchRequest request)
    {
        var filter = new FilterBuilder(reader);
        filter.Add(request);
        var query = new BooleanQuery(disableCoord: true);
        var wanted = false;
        foreach (var node in QueryParser.Parse(request.Query))
            wanted |= AddNode(node, query, filter);
        if (!wanted)
            query.Add(new ConstantScoreQuery(new TermQuery(new Term(IndexSchema.Entry, IndexSchema.ItemEntry))), Occur.MUST);
        return new BuiltQuery(query, filter.Build(), Families, Scored: wanted);
    }

    /// <summary>Adds a node; true when it is something that hits are found by.</summary>
    private bool AddNode(QueryNode node, BooleanQuery query, FilterBuilder filter)
    {
        switch (node)
        {
            case FieldNode field when filter.TryAdd(field):
                return false;
            case NotNode not:
                foreach (var excluded in WordQueries(not.Excluded, marked: false))
                    query.Add(excluded, Occur.MUST_NOT);
                return false;
            case PhraseNode or FieldNode:
                var required = new BooleanQuery(disableCoord: true);
                foreach (var one in WordQueries(node, marked: true))
                    required.Add(one, Occur.SHOULD);
                query.Add(required, Occur.MUST);
                return true;
            default:
                foreach (var one in WordQueries(node, marked: true))
                    query.Add(one, Occur.SHOULD);
                return true;
        }
    }

    private IEnumerable<Query> WordQueries(QueryNode node, bool marked) => node switch
    {
        WordNode word => ReadFamilies(word.Text).Select(family => Query(family, FieldWeight.All, marked)),
        PrefixNode prefix => [Query(ReadPrefix(prefix.Text.ToLowerInvariant()), FieldWeight.All, marked)],
        PhraseNode phrase => PhraseQueries(phrase.Text, marked),
        AnyNode any => any.Choices.SelectMany(choice => WordQueries(choice, marked)),
        FieldNode { Field: QueryField.Title } field => ReadFamilies(field.Value).Select(family => Query(family, TitleAlone, marked)),
        FieldNode { Field: QueryField.Decision } field => ReadFamilies(field.Value).Select(family => Query(family, DecisionAlone, marked)),
        FieldNode field => ReadFamilies(field.Value).Select(family => Query(family, FieldWeight.All, marked)),
        _ => [],
    };

    private FamilyQuery Query(WordFamily family, IReadOnlyList<FieldWeight> fields, bool marked)
    {
        if (marked)
            Families.Add(family);
        return new FamilyQuery(family, fields);
    }

    /// <summary>The words of what was typed without a space; a joined word is one family with its parts.</summary>
    private IEnumerable<WordFamily> ReadFamilies(string typed)
    {
        var terms = AnalyzedText.Terms(analyzer, typed);
        for (var i = 0; i < terms.Count;)
        {
            var whole = terms[i++];
            var members = new List<FamilyMember> { new(whole.Text, 1) };
            for (; i < terms.Count && terms[i].End <= whole.End; i++)
            {
                if (members.All(m => m.Term != terms[i].Text))
                    members.Add(new FamilyMember(terms[i].Text, PartWeight));
            }

            yield return new WordFamily(whole.Text, members);
        }
    }

    private WordFamily ReadPrefix(string beginning)
    {
        var members = new SortedSet<string>(StringComparer.Ordinal);
        var start = new Lucene.Net.Util.BytesRef(beginning);
        foreach (var field in FieldWeight.All)
        {
            if (MultiFields.GetTerms(reader, field.Field)?.GetEnumerator() is not { } cursor || cursor.SeekCeil(start) == TermsEnum.SeekStatus.END)
                continue;
            for (var more = true; more && Lucene.Net.Util.StringHelper.StartsWith(cursor.Term, start) && members.Count < MostPrefixWords; more = cursor.MoveNext())
                members.Add(cursor.Term.Utf8ToString());
        }

        return new WordFamily(beginning + "*", [.. members.Select(term => new FamilyMember(term, 1))]);
    }

    private IEnumerable<Query> PhraseQueries(string text, bool marked)
    {
        var terms = AnalyzedText.Terms(analyzer, text);
        if (terms.Count == 0)
            yield break;
        if (marked)
            Families.Add(new WordFamily(text, [.. terms.Select(t => t.Text).Distinct().Select(t => new FamilyMember(t, 1))]));
        foreach (var field in FieldWeight.All)
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
internal sealed record BuiltQuery(Query Query, Filter? Filter, IReadOnlyList<WordFamily> Families, bool Scored);
