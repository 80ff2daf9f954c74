using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Search.Export;

/// <summary>
/// The index template: fields as in <see cref="IndexSchema"/>, and the analysis of <see cref="ProtocolAnalyzer"/> as far as OpenSearch's own
/// filters can do it, with the same stop words and the lexicon's words to split compounds by.
/// </summary>
internal static class OpenSearchTemplate
{
    private const string Resource = "ProtocolMiner.Search.Export.opensearch-template.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write()
    {
        using var stream = typeof(OpenSearchTemplate).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"There is no resource {Resource}.");
        var template = JsonNode.Parse(stream)!;
        var filters = template["template"]!["settings"]!["analysis"]!["filter"]!;
        filters["protocol_stop"]!["stopwords"] = Words(StopWords.All);
        filters["protocol_compounds"]!["word_list"] = Words(Lexicon.Nouns);
        return template.ToJsonString(Readable);
    }

    private static JsonArray Words(IEnumerable<string> words) =>
        new([.. words.Distinct().Order(StringComparer.Ordinal).Select(word => (JsonNode)word)]);
}
