using System.Text.Json;
using System.Text.Json.Serialization;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search;

/// <summary>What a search answers as JSON, for programs.</summary>
public static class SearchJson
{
    private static readonly JsonSerializerOptions Indented = new(ProtocolJson.Options) { TypeInfoResolver = SearchJsonContext.Default };
    private static readonly JsonSerializerOptions Line = new(Indented) { WriteIndented = false };

    public static string Write(SearchResult result, bool indented) => JsonSerializer.Serialize(SearchAnswer.Of(result), indented ? Indented : Line);

    /// <summary>An item and those like it.</summary>
    public static string Write(SearchHit item, IReadOnlyList<SearchHit> similar) =>
        JsonSerializer.Serialize(new { item.Reference, item.Title, Similar = similar.Select(HitAnswer.Of) }, ProtocolJson.Options);
}

/// <summary>
/// The make-up of what a single search reads and answers, worked out when it is compiled: a program that starts for one search would else
/// spend more time on that than on everything else.
/// </summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ItemHead))]
[JsonSerializable(typeof(HitItem))]
internal sealed partial class SearchJsonContext : JsonSerializerContext;
