using System.Globalization;
using System.Text;
using System.Text.Json;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Storage;

/// <summary>
/// Reads from what the index stores of an item the parts that a hit tells, and passes over the rest. A program that starts for a single search
/// would spend more time on preparing a serializer than on everything else.
/// </summary>
internal static class HitJson
{
    private delegate void ValueReader(ref Utf8JsonReader json, string property);

    /// <exception cref="JsonException">The text is not what <see cref="StoredJson"/> writes.</exception>
    public static ItemHead ReadHead(string text)
    {
        var head = new ItemHead("", 0, DocumentKind.Other, null, null, null, Whole: false);
        ReadProperties(text, (ref Utf8JsonReader json, string property) => head = property switch
        {
            "path" => head with { Path = json.GetString() ?? "" },
            "ordinal" => head with { Ordinal = json.GetInt32() },
            "kind" => head with { Kind = KebabCase.Parse<DocumentKind>(json.GetString() ?? "") ?? DocumentKind.Other },
            "title" => head with { Title = json.GetString() },
            "body" => head with { Body = json.GetString() },
            "date" => head with { Date = json.GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null },
            "whole" => head with { Whole = json.GetBoolean() },
            _ => head,
        });
        return head;
    }

    /// <exception cref="JsonException">The text is not what <see cref="StoredJson"/> writes.</exception>
    public static HitItem ReadItem(string text)
    {
        var item = new HitItem(null, null, null, null, "");
        ReadProperties(text, (ref Utf8JsonReader json, string property) => item = property switch
        {
            "number" => item with { Number = json.GetString() },
            "label" => item with { Label = json.GetString() },
            "title" => item with { Title = json.GetString() },
            "page" => item with { Page = json.TokenType == JsonTokenType.Null ? null : json.GetInt32() },
            "text" => item with { Text = json.GetString() ?? "" },
            _ => item,
        });
        return item;
    }

    /// <summary>Hands on each property of an object; what is left of its value is passed over.</summary>
    private static void ReadProperties(string text, ValueReader read)
    {
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var property = json.GetString() ?? "";
            json.Read();
            read(ref json, property);
            json.Skip();
        }
    }
}

/// <summary>What a hit tells of its item (<see cref="Item"/>).</summary>
internal sealed record HitItem(string? Number, string? Label, string? Title, int? Page, string Text);
