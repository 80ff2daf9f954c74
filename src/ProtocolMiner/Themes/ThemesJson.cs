using System.Text.Json;
using System.Text.Json.Serialization;
using ProtocolMiner.Protocols;
using ProtocolMiner.Themes.Summaries;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Themes;

/// <summary>Themes as JSON, in the manner of <see cref="ProtocolJson"/>; periods are "2024" or "2024 Q3".</summary>
public static class ThemesJson
{
    private static readonly JsonSerializerOptions Options = new(ProtocolJson.Options) { Converters = { new PeriodConverter() } };

    public static string Write(ThemeTrend trend) => JsonSerializer.Serialize(trend, Options);

    public static string Write(ThemeList list) => JsonSerializer.Serialize(list, Options);

    /// <summary>The trend, with the summary as one more field.</summary>
    public static string Write(ThemeTrend trend, ExtractiveSummary summary)
    {
        var json = JsonSerializer.SerializeToNode(trend, Options)!.AsObject();
        json.Add("summary", JsonSerializer.SerializeToNode(summary.Sentences, Options));
        return json.ToJsonString(Options);
    }

    private sealed class PeriodConverter : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Themes are written, never read back.");

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
