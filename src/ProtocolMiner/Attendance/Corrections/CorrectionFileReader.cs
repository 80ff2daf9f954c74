using ProtocolMiner.Attendance.Yaml;
using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>Reads the corrections of a document from its text file.</summary>
public static class CorrectionFileReader
{
    /// <summary>Says that a person served for nobody, or has no note or party.</summary>
    internal const string Nothing = "ingen";

    private static readonly Dictionary<string, AttendeeRole> Roles = Enum.GetValues<AttendeeRole>().ToDictionary(SwedishTerms.Of, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, AttendanceStatus> Statuses = Enum.GetValues<AttendanceStatus>().ToDictionary(SwedishTerms.Of, StringComparer.OrdinalIgnoreCase);

    /// <exception cref="YamlFileException">The file cannot be read, or says something that it may not; the message names the line.</exception>
    public static CorrectionFile Read(string path)
    {
        var file = YamlMap.Read(path);
        var meeting = file.Map("möte");
        var corrections = new CorrectionFile(
            [.. file.Maps("personer").Select(ReadPerson)],
            meeting is null ? null : Time(meeting, "börjar"),
            meeting is null ? null : Time(meeting, "slutar"),
            file.Text("kontrollsumma"));
        meeting?.RefuseUnknown();
        file.RefuseUnknown();
        return corrections;
    }

    private static PersonCorrection ReadPerson(YamlMap map)
    {
        var person = new PersonCorrection(
            map.Text("person") ?? throw map.Wrong("person", "say whom to correct, as the document writes the name: \"person: Anna Ek\"."),
            map.Text("namn"),
            Emptied(map.Text("parti")),
            map.Texts("roller")?.Select(role => Find(map, "roller", role, Roles)).Order().ToList(),
            map.Text("närvaro") is { } status ? Find(map, "närvaro", status, Statuses) : null,
            Emptied(map.Text("tjänstgör för")),
            map.Flag("tjänstgör"),
            Emptied(map.Text("anteckning")),
            map.Text("därför"))
        {
            Add = map.Flag("lägg till") ?? false,
            Remove = map.Flag("stryk") ?? false,
        };
        map.RefuseUnknown();
        return person.Add && person.Remove ? throw map.Wrong("stryk", "a person is either added or left out.") : person;
    }

    private static string? Emptied(string? text) => string.Equals(text, Nothing, StringComparison.OrdinalIgnoreCase) ? "" : text;

    private static T Find<T>(YamlMap map, string key, string word, Dictionary<string, T> values) =>
        values.TryGetValue(word, out var value) ? value : throw map.Wrong(key, $"{key} takes {string.Join(", ", values.Keys)}; not \"{word}\".");

    private static TimeOnly? Time(YamlMap map, string key) => map.Text(key) is not { } text ? null
        : ClockTimeParser.Parse(text) ?? throw map.Wrong(key, $"{key} takes a time such as 13.00, not \"{text}\".");
}
