using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Storage;

/// <summary>The JSON that the index stores: the same as <see cref="ProtocolJson"/>, without white space.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(ProtocolJson.Options)
    {
        WriteIndented = false,
        TypeInfoResolver = JsonTypeInfoResolver.Combine(SearchJsonContext.Default, new DefaultJsonTypeInfoResolver()),
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The index stores null where a value belongs.");
}
