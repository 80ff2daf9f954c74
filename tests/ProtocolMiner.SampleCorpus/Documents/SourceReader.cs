using System.Reflection;
using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ProtocolMiner.SampleCorpus.Documents;

/// <summary>
/// Reads sources: front matter in YAML between lines of dashes, then the text in a small part of Markdown. "# § 41 Title" begins an item, "##"
/// a heading within it, "1." or "-" a list's point (indented below another), "|" a table's row; lines in between are paragraphs.
/// </summary>
internal static partial class SourceReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <summary>All sources that this program holds, by name.</summary>
    public static IReadOnlyList<SampleDocument> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames().Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return Read(Path.GetFileNameWithoutExtension(name), reader.ReadToEnd());
        })];
    }

    public static SampleDocument Read(string name, string source)
    {
        var match = Front().Match(source.ReplaceLineEndings("\n"));
        if (!match.Success)
            throw new FormatException($"{name} does not begin with front matter between lines of dashes.");
        var front = Yaml.Deserialize<FrontMatter>(match.Groups["yaml"].Value);
        var sections = ItemStart().Split(match.Groups["text"].Value);
        return new SampleDocument(name, front, TextPartReader.Read(sections[0]), [.. sections.Skip(1).Select(ReadItem)]);
    }

    private static SampleItem ReadItem(string section)
    {
        var head = ItemHead().Match(section);
        var number = head.Groups["number"].Success ? head.Groups["number"].Value : null;
        return new SampleItem(
            number,
            head.Groups["title"].Value.Trim(),
            head.Groups["case"].Success ? head.Groups["case"].Value.Trim() : null,
            head.Groups["presenter"].Success ? head.Groups["presenter"].Value.Trim() : null,
            TextPartReader.Read(section[head.Length..]));
    }

    [GeneratedRegex(@"\A---\n(?<yaml>.*?)\n---\n(?<text>.*)\z", RegexOptions.Singleline)]
    private static partial Regex Front();

    [GeneratedRegex(@"^# ", RegexOptions.Multiline)]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"\A(?:(?:§ )?(?<number>\d+)\.? )?(?<title>[^\n]+)\n(?:Dnr: (?<case>[^\n]+)\n)?(?:Föredragande: (?<presenter>[^\n]+)\n)?")]
    private static partial Regex ItemHead();
}
