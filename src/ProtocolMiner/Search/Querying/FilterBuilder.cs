using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Querying;

/// <summary>Collects what every hit must have. An unknown value lets nothing through.</summary>
internal sealed class FilterBuilder(IndexReader reader)
{
    private static readonly char[] RangeSigns = ['-', '–', '.'];

    private readonly BooleanQuery conditions = [];

    public void Add(SearchRequest request)
    {
        if (request.Body is not null)
            Require(HasFact(IndexSchema.Organ, request.Body));
        if (request.Person is not null)
            Require(HasFact(IndexSchema.Person, request.Person));
        if (request.Party is not null)
            Require(HasFact(IndexSchema.Party, request.Party));
        if (request.Kind is { } kind)
            Require(Has(IndexSchema.Kind, KebabCase.Of(kind)));
        if (request.Outcome is { } outcome)
            Require(Has(IndexSchema.Outcome, KebabCase.Of(outcome)));
        if (request.Case is not null)
            Require(Has(IndexSchema.Case, ItemEntry.CaseKey(request.Case)));
        if (request.From is not null || request.To is not null)
            Require(Between(request.From, request.To));
    }

    /// <summary>What a field in the query asks for. Null when the value is none of the field's, and is better searched as words.</summary>
    public Query? Find(FieldNode node) => node.Field switch
    {
        QueryField.Body => HasFact(IndexSchema.Organ, node.Value),
        QueryField.Person => HasFact(IndexSchema.Person, node.Value),
        QueryField.Party => HasFact(IndexSchema.Party, node.Value),
        QueryField.Case => Has(IndexSchema.Case, ItemEntry.CaseKey(node.Value)),
        QueryField.Number => Has(IndexSchema.Number, ItemEntry.CaseKey(node.Value).TrimStart('§')),
        QueryField.Year => HasYear(node.Value),
        QueryField.From => DayReader.Read(node.Value, last: false) is { } day ? Between(day, null) : null,
        QueryField.To => DayReader.Read(node.Value, last: true) is { } day ? Between(null, day) : null,
        QueryField.Decision => FactNames.FindOutcome(node.Value) is { } outcome ? Has(IndexSchema.Outcome, KebabCase.Of(outcome)) : null,
        QueryField.Kind => FactNames.FindKind(node.Value) is { } kind ? Has(IndexSchema.Kind, KebabCase.Of(kind)) : null,
        _ => null,
    };

    public void Require(Query condition) => conditions.Add(condition, Occur.MUST);

    /// <summary>Adds a condition from the query itself. False when the value is none of the field's, and is better searched as words.</summary>
    public bool TryAdd(FieldNode node)
    {
        if (Find(node) is not { } condition)
            return false;
        Require(condition);
        return true;
    }

    /// <summary>The opposite condition (-parti:M). False when the value is none of the field's.</summary>
    public bool TryExclude(FieldNode node)
    {
        if (Find(node) is not { } condition)
            return false;
        conditions.Add(condition, Occur.MUST_NOT);
        return true;
    }

    /// <summary>The filter; null when everything passes.</summary>
    public Filter? Build()
    {
        if (conditions.Clauses.Count == 0)
            return null;
        Require(Has(IndexSchema.Entry, IndexSchema.ItemEntry));
        return new QueryWrapperFilter(conditions);
    }

    private BooleanQuery HasFact(string field, string typed)
    {
        var any = new BooleanQuery();
        foreach (var value in FactFinder.Find(reader, field, typed))
            any.Add(Has(field, value), Occur.SHOULD);
        return any;
    }

    private static TermQuery Has(string field, string value) => new(new Term(field, value));

    /// <summary>One year, or a range of them: 2021-2023.</summary>
    private static Query HasYear(string value) => value.Split(RangeSigns, StringSplitOptions.RemoveEmptyEntries) is [var first, var last]
        ? TermRangeQuery.NewStringRange(IndexSchema.Year, first, last, includeLower: true, includeUpper: true)
        : Has(IndexSchema.Year, value);

    /// <summary>Items without a date pass only an open range.</summary>
    private static NumericRangeQuery<int> Between(DateOnly? from, DateOnly? to) =>
        NumericRangeQuery.NewInt32Range(IndexSchema.Date, Math.Max(1, ItemEntry.DayNumber(from)), to is null ? int.MaxValue : ItemEntry.DayNumber(to), true, true);
}
