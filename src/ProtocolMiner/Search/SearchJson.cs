using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Search;

/// <summary>
/// The answer to a search as JSON: what a serializer writes of a <see cref="SearchAnswer"/>, written by hand, since a program that starts for a
/// single search would spend more time on preparing a serializer than on everything else.
/// </summary>
public static class SearchJson
{
    public static string Write(SearchResult result, bool indented)
    {
        var answer = SearchAnswer.Of(result);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = indented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("query", answer.Query);
            json.WriteNumber("total", answer.Total);
            json.WriteString("suggestion", answer.Suggestion);
            json.WriteStartArray("hits");
            foreach (var hit in answer.Hits)
                Write(json, hit);
            json.WriteEndArray();
            Write(json, answer.Facets);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>An item and those like it.</summary>
    public static string Write(SearchHit item, IReadOnlyList<SearchHit> similar) =>
        JsonSerializer.Serialize(new { item.Reference, item.Title, Similar = similar.Select(HitAnswer.Of) }, ProtocolJson.Options);

    private static void Write(Utf8JsonWriter json, HitAnswer hit)
    {
        json.WriteStartObject();
        json.WriteString("document", hit.Document);
        json.WriteNumber("ordinal", hit.Ordinal);
        json.WriteString("item", hit.Item);
        json.WriteString("label", hit.Label);
        json.WriteString("title", hit.Title);
        json.WriteString("body", hit.Body);
        json.WriteString("date", hit.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("kind", KebabCase.Of(hit.Kind));
        if (hit.Page is { } page)
            json.WriteNumber("page", page);
        else
            json.WriteNull("page");
        json.WriteNumber("score", hit.Score);
        json.WriteString("snippet", hit.Snippet);
        json.WriteString("reference", hit.Reference);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Facets facets)
    {
        json.WriteStartObject("facets");
        Write(json, "body", facets.Body);
        Write(json, "year", facets.Year);
        Write(json, "kind", facets.Kind);
        Write(json, "outcome", facets.Outcome);
        Write(json, "party", facets.Party);
        Write(json, "person", facets.Person);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string fact, IReadOnlyList<FacetCount> counts)
    {
        json.WriteStartArray(fact);
        foreach (var count in counts)
        {
            json.WriteStartObject();
            json.WriteString("value", count.Value);
            json.WriteNumber("count", count.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
