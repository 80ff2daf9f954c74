using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>
/// Reads paragraphs without a verb of speech that put the speaker's name before what was said: "Gun: Taket är tätt igen.", and below a
/// heading of proposals "Anna Berg (S): avslag".
/// </summary>
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

    /// <summary>Those who move what the paragraph says; null when it does not begin so.</summary>
    public static IReadOnlyList<SpeechSubject>? ReadProposal(string paragraph)
    {
        var mentions = PersonFinder.Find(paragraph);
        if (mentions is not [{ Start: 0 } first, ..] || first.Party is null)
            return null;
        var movers = SubjectFinder.Behind(" " + paragraph, 0, [.. mentions.Select(mention => mention with { Start = mention.Start + 1, NameStart = mention.NameStart + 1 })]);
        var end = movers.Count == 0 ? 0 : movers[^1].End - 1;
        return first.Genitive && Moved().IsMatch(paragraph, first.End) ? [SpeechSubject.Of(first)]
            : end > 0 && Moved().IsMatch(paragraph, end) ? movers
            : null;
    }

    /// <summary>What stands between the mover and what is moved.</summary>
    [GeneratedRegex(@"\G(?:\s?[:–-]\s|\s(?:(?:\p{L}+\s){0,2}?\p{L}*yrkanden?\b|(?:bifall|avslag|återremiss|bordläggning)\b))", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    /// <summary>A sentence of some words behind the colon; less would be a value behind a label.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[^:.]{1,60}):\s+(?=\S+\s+\S+.*[.!?]$)")]
    private static partial Regex NamedLine();
}
