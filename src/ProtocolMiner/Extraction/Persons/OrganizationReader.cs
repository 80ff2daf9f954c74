using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Reads the authority or association (<em>organisation</em>) that stands beside a person.</summary>
internal static class OrganizationReader
{
    private static readonly string Names = string.Join('|', CueList.Read("organizations.tsv").Select(cue => cue.Pattern));

    private static readonly string Authorities =
        string.Join('|', CueList.Read("organizations.tsv").Where(cue => cue.Meaning is "authority" or "company").Select(cue => cue.Pattern));

    private static readonly Regex Whole = new($"^(?:{Names})$", RegexOptions.CultureInvariant);

    private static readonly Regex Beside = new(
        $@"\G(?:\s?,\s|\s(?:(?:från|vid|på|i)\s)?|\s\()(?<name>{Authorities})\)?(?![\p{{L}}-])",
        RegexOptions.CultureInvariant);

    /// <summary>Whether a whole phrase is the name of an organisation.</summary>
    public static bool IsOrganization(string phrase) => Whole.IsMatch(phrase);

    /// <summary>The authority that follows a person at a place: ", Ekby kommun", " från Region Nordmark"; null when none does.</summary>
    public static string? ReadAt(string text, int start, out int length)
    {
        var match = Beside.Match(text, start);
        length = match.Length;
        return match.Success ? match.Groups["name"].Value : null;
    }
}
