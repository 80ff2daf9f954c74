using System.Text.Json;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search;

/// <summary>The answer to a search as JSON. Snippets are HTML: what was found stands in mark elements.</summary>
public static class SearchJson
{
    private static readonly JsonSerializerOptions OneLine = new(ProtocolJson.Options) { WriteIndented = false };

    public static string Write(SearchResult result, bool indented) => JsonSerializer.Serialize(
        new { result.Query, result.Total, result.Suggestion, Hits = result.Hits.Select(Describe), result.Facets },
        indented ? ProtocolJson.Options : OneLine);

    /// <summary>An item and those like it.</summary>
    public static string Write(SearchHit item, IReadOnlyList<SearchHit> similar) =>
        JsonSerializer.Serialize(new { item.Reference, item.Title, Similar = similar.Select(Describe) }, ProtocolJson.Options);

    private static object Describe(SearchHit hit) => new
    {
        hit.Document,
        hit.Ordinal,
        hit.Item,
        hit.Label,
        hit.Title,
        hit.Body,
        hit.Date,
        hit.Kind,
        hit.Page,
        Score = MathF.Round(hit.Score, 4),
        Snippet = hit.Snippet.ToHtml(),
        hit.Reference,
    };
}
