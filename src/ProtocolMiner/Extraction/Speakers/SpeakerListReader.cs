using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Reads lists of those who spoke: behind a label ("Föredragande: Anna Berg, rektor") or below a heading ("Inlägg i debatten").</summary>
internal static partial class SpeakerListReader
{
    private static readonly (Regex Pattern, SpeechAct Act)[] Headings =
        [.. CueList.Read("speaker-lists.tsv").Select(cue => (Compile(cue.Pattern), Enum.Parse<SpeechAct>(cue.Meaning, ignoreCase: true)))];

    /// <summary>The act that a heading announces a list for; null when it announces none.</summary>
    public static SpeechAct? ActOf(string heading)
    {
        var text = heading.Trim().TrimEnd(':', '.', ' ');
        foreach (var (pattern, act) in Headings)
        {
            if (pattern.IsMatch(text))
                return act;
        }

        return null;
    }

    /// <summary>A label and the list behind it in one paragraph; null when it is none.</summary>
    public static (SpeechAct Act, string List)? ReadRunIn(string paragraph)
    {
        var match = RunIn().Match(paragraph);
        return match.Success && ActOf(match.Groups["label"].Value) is { } act ? (act, match.Groups["list"].Value) : null;
    }

    /// <summary>The persons of a list; empty when the text is prose.</summary>
    public static IReadOnlyList<SpeechSubject> Persons(string list, PersonDirectory known)
    {
        list = Slash().Replace(list, ", ");
        var lines = PersonLineParser.ParseAll(list);
        if (lines.Count > 0 && lines.All(line => line.Rest is null))
            return [.. lines.Select(line => new SpeechSubject(line.Name, line.Party, line.Title ?? line.Function, line.Organization, line.Start, line.Start + line.Length))];
        var mentions = PersonFinder.FindAlsoLone(list, known);
        return mentions.Count > 0 ? SubjectFinder.Behind(" " + list, 0, [.. mentions.Select(m => m with { Start = m.Start + 1, NameStart = m.NameStart + 1 })])
            : PersonTitleReader.IsTitle(list) && PersonTitleReader.HeadLengthAt(list, 0) == list.Length ? [new SpeechSubject(null, null, list, null, 0, list.Length)]
            : [];
    }

    private static Regex Compile(string pattern) =>
        new($"^(?:{pattern.Replace(" ", @"\s+", StringComparison.Ordinal)})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\s?/\s?(?=\p{Lu})")]
    private static partial Regex Slash();

    [GeneratedRegex(@"^(?<label>\p{L}[\p{L} ]{3,40})\s?(?::\s*|\t\s*)(?<list>\S.*)$")]
    private static partial Regex RunIn();
}
