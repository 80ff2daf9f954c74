using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ProtocolMiner.Protocols;

/// <summary>Protocols as JSON: camel-case names, kebab-case values, dates ISO 8601, times <c>HH:mm</c>, absent values null.</summary>
public static class ProtocolJson
{
    public static JsonSerializerOptions Options { get; } = Create(indented: true);

    public static string Write(Protocol protocol) => JsonSerializer.Serialize(protocol, Options);

    /// <exception cref="JsonException">The text is not a protocol as <see cref="Write"/> writes it.</exception>
    public static Protocol Read(string json) =>
        JsonSerializer.Deserialize<Protocol>(json, Options) ?? throw new JsonException("The JSON text is null, not a protocol.");

    private static JsonSerializerOptions Create(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        // Swedish letters stand as they are; the output goes to files and pipes, never into a page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
            new MinuteConverter(),
        },
    };

    /// <summary>Times of day to the minute.</summary>
    private sealed class MinuteConverter : JsonConverter<TimeOnly>
    {
        private const string Format = "HH:mm";

        public override TimeOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeOnly.TryParseExact(reader.GetString(), Format, out var time) ? time : throw new JsonException("A time is written HH:mm.");

        public override void Write(Utf8JsonWriter writer, TimeOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString(Format, System.Globalization.CultureInfo.InvariantCulture));
    }
}
