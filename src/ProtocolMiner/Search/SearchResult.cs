using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Snippets;

namespace ProtocolMiner.Search;

/// <summary>The answer to a <see cref="SearchRequest"/>.</summary>
/// <param name="Total">Number of items that match.</param>
/// <param name="Hits">The page that was asked for.</param>
/// <param name="Facets">Counted over all that match, not over the page alone.</param>
public sealed record SearchResult(string Query, int Total, IReadOnlyList<SearchHit> Hits, Facets Facets)
{
    /// <summary>The query as it was perhaps meant (<em>menade du</em>), when it has a word that the index does not know but one much like it; else null.</summary>
    public string? Suggestion { get; init; }
}

/// <summary>An item that matches.</summary>
/// <param name="Document">Path of the file as it was indexed.</param>
/// <param name="Ordinal">0-based place among the document's items.</param>
/// <param name="Item">The item's number alone; null without one.</param>
/// <param name="Label">The number as written.</param>
/// <param name="Title">The item's heading, or else the document's.</param>
/// <param name="Body">The body that met.</param>
/// <param name="Page">1-based page where the item begins; null where the format has no pages.</param>
/// <param name="Snippet">Where it says so.</param>
/// <param name="Reference">The item as one refers to it: "Kommunfullmäktige 2023-03-23 § 21".</param>
public sealed record SearchHit(
    string Document,
    int Ordinal,
    string? Item,
    string? Label,
    string? Title,
    string? Body,
    DateOnly? Date,
    DocumentKind Kind,
    int? Page,
    float Score,
    Snippet Snippet,
    string Reference);

/// <summary>How the matching items divide over facts; the most frequent value first.</summary>
public sealed record Facets(
    IReadOnlyList<FacetCount> Body,
    IReadOnlyList<FacetCount> Year,
    IReadOnlyList<FacetCount> Kind,
    IReadOnlyList<FacetCount> Outcome,
    IReadOnlyList<FacetCount> Party,
    IReadOnlyList<FacetCount> Person);

/// <param name="Value">The value as it can be filtered by.</param>
/// <param name="Count">Number of matching items that have it.</param>
public sealed record FacetCount(string Value, int Count);
