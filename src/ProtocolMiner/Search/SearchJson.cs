using System.Text.Json;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search;

/// <summary>The answer to a search as JSON. Snippets are HTML: what was found stands in mark elements.</summary>
public static class SearchJson
{
    private static readonly JsonSerializerOptions OneLine = new(ProtocolJson.Options) { WriteIndented = false };

    public static string Write(SearchResult result, bool indented) =>
        JsonSerializer.Serialize(SearchAnswer.Of(result), indented ? ProtocolJson.Options : OneLine);

    /// <summary>An item and those like it.</summary>
    public static string Write(SearchHit item, IReadOnlyList<SearchHit> similar) =>
        JsonSerializer.Serialize(new { item.Reference, item.Title, Similar = similar.Select(HitAnswer.Of) }, ProtocolJson.Options);
}
