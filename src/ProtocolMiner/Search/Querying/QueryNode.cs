namespace ProtocolMiner.Search.Querying;

/// <summary>A part of what someone typed.</summary>
internal abstract record QueryNode;

/// <summary>A word, in any form.</summary>
internal sealed record WordNode(string Text) : QueryNode;

/// <summary>Words in quotation marks: these forms, in this order.</summary>
internal sealed record PhraseNode(string Text) : QueryNode;

/// <summary>All words that begin so (skol*).</summary>
internal sealed record PrefixNode(string Text) : QueryNode;

/// <summary>A fact to filter by (organ:kommunstyrelsen).</summary>
internal sealed record FieldNode(QueryField Field, string Value) : QueryNode;

/// <summary>What must not be there (-bygglov).</summary>
internal sealed record NotNode(QueryNode Excluded) : QueryNode;

/// <summary>One of these is enough (buss OR tåg).</summary>
internal sealed record AnyNode(IReadOnlyList<QueryNode> Choices) : QueryNode;

/// <summary>Facts that a query can name.</summary>
internal enum QueryField
{
    Body,
    Decision,
    Person,
    Party,
    Case,
    Number,
    Year,
    Kind,
    From,
    To,
    Title,
}
