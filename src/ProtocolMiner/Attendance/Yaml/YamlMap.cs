using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProtocolMiner.Attendance.Yaml;

/// <summary>What a secretary wrote in a text file cannot be used; the message names the file, the line, and what to write.</summary>
public sealed class YamlFileException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// A mapping of a YAML file that people write by hand. Every key must be asked for: one that nobody asks for is a spelling mistake and
/// not something to pass over. Keys are compared without case.
/// </summary>
internal sealed class YamlMap
{
    private readonly string file;
    private readonly long line;
    private readonly Dictionary<string, (YamlNode Key, YamlNode Value)> entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> asked = [];

    private YamlMap(string file, YamlMappingNode node)
    {
        this.file = file;
        line = node.Start.Line;
        foreach (var (key, value) in node.Children)
            entries[(key as YamlScalarNode)?.Value ?? throw Wrong(key, "A key must be words.")] = (key, value);
    }

    /// <summary>Reads a file whose whole is one mapping.</summary>
    /// <exception cref="YamlFileException">It cannot be read, or is no YAML.</exception>
    public static YamlMap Read(string path)
    {
        try
        {
            using var text = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(text);
            return stream.Documents is [{ RootNode: YamlMappingNode root }]
                ? new YamlMap(path, root)
                : throw new YamlFileException($"{path}: the file must consist of lines \"key: value\".");
        }
        catch (YamlException e)
        {
            throw new YamlFileException($"{path}, line {e.Start.Line}: this is not YAML ({e.Message}).", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new YamlFileException($"{path}: the file cannot be read: {e.Message}", e);
        }
    }

    public bool Has(string key) => entries.ContainsKey(Ask(key));

    /// <summary>Null when the key is missing or empty.</summary>
    public string? Text(string key) => entries.TryGetValue(Ask(key), out var entry)
        ? entry.Value is YamlScalarNode scalar ? Empty(scalar.Value) : throw Wrong(entry.Value, $"{key} takes a text.")
        : null;

    public decimal? Number(string key) => Text(key) is not { } text ? null
        : decimal.TryParse(text.Replace(',', '.').Replace(" ", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : throw Wrong(entries[key].Value, $"{key} takes a number, not \"{text}\".");

    public bool? Flag(string key) => Text(key)?.ToLowerInvariant() switch
    {
        null => null,
        "ja" or "true" => true,
        "nej" or "false" => false,
        var text => throw Wrong(entries[key].Value, $"{key} takes ja or nej, not \"{text}\"."),
    };

    public YamlMap? Map(string key) => entries.TryGetValue(Ask(key), out var entry)
        ? new YamlMap(file, entry.Value as YamlMappingNode ?? throw Wrong(entry.Value, $"{key} takes indented lines \"key: value\"."))
        : null;

    public IReadOnlyList<YamlMap> Maps(string key) => entries.TryGetValue(Ask(key), out var entry)
        ? [.. Items(key, entry.Value).Select(item => new YamlMap(file, item as YamlMappingNode ?? throw Wrong(item, $"{key} takes a list of \"- key: value\".")))]
        : [];

    /// <summary>A list of words, or one word; null when the key is missing.</summary>
    public IReadOnlyList<string>? Texts(string key) => entries.TryGetValue(Ask(key), out var entry)
        ? entry.Value is YamlScalarNode ? [.. (Text(key) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [.. Items(key, entry.Value).Select(item => (item as YamlScalarNode)?.Value ?? throw Wrong(item, $"{key} takes a list of words."))]
        : null;

    /// <exception cref="YamlFileException">The mapping holds a key that nobody asked for.</exception>
    public void RefuseUnknown()
    {
        foreach (var (key, entry) in entries)
        {
            if (!asked.Contains(key, StringComparer.OrdinalIgnoreCase))
                throw Wrong(entry.Key, $"there is no key \"{key}\" here; there are {string.Join(", ", asked.Distinct())}.");
        }
    }

    public YamlFileException Wrong(string key, string message) => entries.TryGetValue(key, out var entry) ? Wrong(entry.Value, message) : new YamlFileException($"{file}, line {line}: {message}");

    private IEnumerable<YamlNode> Items(string key, YamlNode value) => value as YamlSequenceNode ?? throw Wrong(value, $"{key} takes a list, each line begun by \"-\".");

    private YamlFileException Wrong(YamlNode node, string message) => new($"{file}, line {node.Start.Line}: {message}");

    private string Ask(string key)
    {
        asked.Add(key);
        return key;
    }

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) || text == "~" ? null : text.Trim();
}
