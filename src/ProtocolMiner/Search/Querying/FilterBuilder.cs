using Lucene.Net.Index;
using Lucene.Net.Search;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search.Querying;

/// <summary>Collects what every hit must have. An unknown value lets nothing through.</summary>
internal sealed class FilterBuilder(IndexReader reader)
{
    private readonly BooleanQuery conditions = [];

    public void Add(SearchRequest request)
    {
        if (request.Body is not null)
            AddFact(IndexSchema.Organ, request.Body);
        if (request.Person is not null)
            AddFact(IndexSchema.Person, request.Person);
        if (request.Party is not null)
            AddFact(IndexSchema.Party, request.Party);
        if (request.Kind is { } kind)
            AddTerms(IndexSchema.Kind, [KebabCase.Of(kind)]);
        if (request.Outcome is { } outcome)
            AddTerms(IndexSchema.Outcome, [KebabCase.Of(outcome)]);
        if (request.Case is not null)
            AddTerms(IndexSchema.Case, [ItemEntry.CaseKey(request.Case)]);
        if (request.From is not null || request.To is not null)
            AddDays(request.From, request.To);
    }

    /// <summary>Adds a condition from the query itself. False when the value is none of the field's, and is better searched as words.</summary>
    public bool TryAdd(FieldNode node)
    {
        switch (node.Field)
        {
            case QueryField.Body:
                AddFact(IndexSchema.Organ, node.Value);
                return true;
            case QueryField.Person:
                AddFact(IndexSchema.Person, node.Value);
                return true;
            case QueryField.Party:
                AddFact(IndexSchema.Party, node.Value);
                return true;
            case QueryField.Case:
                AddTerms(IndexSchema.Case, [ItemEntry.CaseKey(node.Value)]);
                return true;
            case QueryField.Number:
                AddTerms(IndexSchema.Number, [ItemEntry.CaseKey(node.Value).TrimStart('§')]);
                return true;
            case QueryField.Year:
                AddTerms(IndexSchema.Year, [node.Value]);
                return true;
            case QueryField.Decision when FactNames.FindOutcome(node.Value) is { } outcome:
                AddTerms(IndexSchema.Outcome, [KebabCase.Of(outcome)]);
                return true;
            case QueryField.Kind when FactNames.FindKind(node.Value) is { } kind:
                AddTerms(IndexSchema.Kind, [KebabCase.Of(kind)]);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The opposite condition (-parti:M). False when the value is none of the field's.</summary>
    public bool TryExclude(FieldNode node)
    {
        var inner = new FilterBuilder(reader);
        if (!inner.TryAdd(node))
            return false;
        conditions.Add(inner.conditions, Occur.MUST_NOT);
        return true;
    }

    /// <summary>The filter; null when everything passes.</summary>
    public Filter? Build()
    {
        if (conditions.Clauses.Count == 0)
            return null;
        conditions.Add(new TermQuery(new Term(IndexSchema.Entry, IndexSchema.ItemEntry)), Occur.MUST);
        return new QueryWrapperFilter(conditions);
    }

    private void AddFact(string field, string typed) => AddTerms(field, FactFinder.Find(reader, field, typed));

    private void AddTerms(string field, IReadOnlyList<string> values)
    {
        var any = new BooleanQuery();
        foreach (var value in values)
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        conditions.Add(any, Occur.MUST);
    }

    /// <summary>Items without a date pass only an open range.</summary>
    private void AddDays(DateOnly? from, DateOnly? to) =>
        conditions.Add(
            NumericRangeQuery.NewInt32Range(IndexSchema.Date, Math.Max(1, ItemEntry.DayNumber(from)), to is null ? int.MaxValue : ItemEntry.DayNumber(to), true, true),
            Occur.MUST);
}
