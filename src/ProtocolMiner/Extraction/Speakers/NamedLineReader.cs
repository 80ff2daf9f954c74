using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads notes that put the speaker's name before what was said: "Gun: Taket är tätt igen."</summary>
internal static partial class NamedLineReader
{
    public static SpeechSubject? Read(string paragraph, PersonDirectory known)
    {
        var match = NamedLine().Match(paragraph);
        if (!match.Success)
            return null;
        var mention = PersonFinder.FindAlsoLone(match.Groups["name"].Value, known);
        return mention is [{ Start: 0 } person] && person.End == match.Groups["name"].Length ? SpeechSubject.Of(person) : null;
    }

    /// <summary>A sentence of some words behind the colon; less would be a value behind a label.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[^:.]{1,60}):\s+(?=\S+\s+\S+.*[.!?]$)")]
    private static partial Regex NamedLine();
}
