using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Reads an entry that names the member first and then who serves in the member's place: "Anna Berg (S) ersätts av Bo Ek (S)".</summary>
internal static partial class ReplacementReader
{
    /// <summary>The member and the substitute; null when the entry says nothing of the kind.</summary>
    /// <remarks>What part of the meeting the entry names behind the substitute is that of the substitute's service; without one the member was not there.</remarks>
    public static (PersonLine Member, PersonLine Substitute)? Read(string entry)
    {
        var match = Replaced().Match(entry);
        if (!match.Success)
            return null;
        var behind = match.Groups["substitute"].Value;
        // "Anna Berg (ersätts av Bo Ek (S))"
        if (behind.Count(c => c == ')') > behind.Count(c => c == '('))
            behind = behind[..^1];
        if (PersonLineParser.Parse(match.Groups["member"].Value) is not { Rest: null } member
            || PersonLineParser.Parse(behind) is not { Rest: null } substitute)
            return null;
        var part = match.Groups["part"].Value;
        return (member, part.Length == 0 ? substitute : substitute with { Note = substitute.Note is { } note ? $"{part}, {note}" : part });
    }

    [GeneratedRegex(@"^(?<member>.{3,60}?)[\s,(–-]+(?:ersätts|ersattes|ersatt|har\sersatts|ersatts)(?:\s(?:därefter|sedan|då))?(?:\s(?:under|vid|i|på)?\s?(?<part>§+\s?[\d–-]+(?:(?:,|\soch)\s?\d+(?:\s?[–-]\s?\d+)?)*))?\sav\s(?:(?:ersättaren|ersättare|suppleanten)\s)?(?<substitute>\p{Lu}.{2,80})$", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();
}
