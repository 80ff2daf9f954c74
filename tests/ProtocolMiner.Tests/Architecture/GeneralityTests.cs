using System.Text.Json;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Tests.Architecture;

/// <summary>Rules hold for any municipality: no source file and no cue list names a person, an organisation or a file of the documents with hand-made truth.</summary>
public sealed class GeneralityTests
{
    /// <summary>Shorter names are common words too.</summary>
    private const int ShortestTellingName = 6;

    [ReferenceFact]
    public void No_rule_names_someone_or_somewhere_of_the_measured_documents()
    {
        var names = Directory.EnumerateFiles(Path.Combine(ReferenceDocuments.Folder!, "gold", "dev"), "*.json", SearchOption.AllDirectories)
            .SelectMany(NamesIn).Where(name => name.Length >= ShortestTellingName).Distinct().ToList();
        Assert.NotEmpty(names);
        var any = new Regex($@"(?<!\p{{L}})(?:{string.Join('|', names.Select(Regex.Escape))})(?!\p{{L}})");

        var found = Directory.EnumerateFiles(Repository.Path("src"), "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".tsv" or ".txt" or ".cshtml")
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => any.Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(Repository.Folder, file)}: {match.Value}"))
            .Distinct();

        Assert.Empty(found);
    }

    private static IEnumerable<string> NamesIn(string goldFile)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(goldFile));
        yield return Path.GetFileNameWithoutExtension(Path.GetFileNameWithoutExtension(goldFile));
        if (gold.RootElement.TryGetProperty("meeting", out var meeting) && Text(meeting, "organization") is { } organization)
        {
            yield return organization;
            foreach (Match place in PlaceName().Matches(organization))
                yield return place.Groups["place"].Value;
        }

        if (!gold.RootElement.TryGetProperty("attendance", out var attendance) || attendance.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var name in attendance.EnumerateArray().Select(attendee => Text(attendee, "name")).OfType<string>())
            yield return name;
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Regex PlaceName() => new(@"(?<place>\p{Lu}\p{L}+?)s? (?:kommun|stad|län)\b");
}
