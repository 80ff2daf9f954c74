using System.Globalization;
using ProtocolMiner.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>Writes corrections as the text file that <see cref="CorrectionFileReader"/> reads.</summary>
public static class CorrectionFileWriter
{
    public static string ToText(CorrectionFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var root = new YamlMappingNode();
        Add(root, "kontrollsumma", file.Checksum);
        var meeting = new YamlMappingNode();
        Add(meeting, "börjar", Time(file.Start));
        Add(meeting, "slutar", Time(file.End));
        if (meeting.Children.Count > 0)
            root.Add("möte", meeting);
        root.Add("personer", new YamlSequenceNode(file.Persons.Select(Node)));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }

    private static YamlMappingNode Node(PersonCorrection person)
    {
        var node = new YamlMappingNode();
        Add(node, "person", person.Person);
        Add(node, "lägg till", person.Add ? "ja" : null);
        Add(node, "stryk", person.Remove ? "ja" : null);
        Add(node, "namn", person.Name);
        Add(node, "parti", person.Party);
        Add(node, "roller", person.Roles is { } roles ? SwedishTerms.Of(roles) : null);
        Add(node, "närvaro", person.Status is { } status ? SwedishTerms.Of(status) : null);
        Add(node, "tjänstgör för", person.ServingFor);
        Add(node, "tjänstgör", person.Serving switch { true => "ja", false => "nej", null => null });
        Add(node, "anteckning", person.Note);
        Add(node, "därför", person.Reason);
        return node;
    }

    /// <summary>Texts are quoted where YAML would take them for something else.</summary>
    private static void Add(YamlMappingNode node, string key, string? value)
    {
        if (value is not null)
            node.Add(key, new YamlScalarNode(value.Length == 0 ? CorrectionFileReader.Nothing : value) { Style = ScalarStyle.DoubleQuoted });
    }

    private static string? Time(TimeOnly? time) => time?.ToString("HH.mm", CultureInfo.InvariantCulture);
}
