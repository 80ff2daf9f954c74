using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>Finds the words of a list that say that somebody spoke, and which act each stands for.</summary>
internal sealed class SpeechVerbs
{
    /// <summary>Verbs whose subject spoke: "informerar", "yrkar".</summary>
    public static SpeechVerbs OfSubjects { get; } = new("speech-verbs.tsv");

    /// <summary>Words whose agent spoke: "föredras av", "på förslag av".</summary>
    public static SpeechVerbs OfAgents { get; } = new("speech-agents.tsv");

    private readonly Regex pattern;

    private SpeechVerbs(string list)
    {
        var groups = CueList.Read(list).GroupBy(cue => cue.Meaning)
            .Select(group => $"(?<{group.Key}>{string.Join('|', group.Select(cue => cue.Pattern.Replace(" ", @"\s", StringComparison.Ordinal)))})");
        pattern = new Regex(
            $@"(?<![\p{{L}}\d-])(?:{string.Join('|', groups)})(?![\p{{L}}\d-])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    public IEnumerable<SpeechVerb> Find(string text)
    {
        foreach (Match match in pattern.Matches(text))
            yield return new SpeechVerb(ActOf(match), match.Index, match.Length);
    }

    private static SpeechAct ActOf(Match match) =>
        Enum.Parse<SpeechAct>(match.Groups.Values.Skip(1).First(group => group.Success).Name, ignoreCase: true);
}

/// <summary>A place in a text that says that somebody spoke.</summary>
internal readonly record struct SpeechVerb(SpeechAct Act, int Start, int Length)
{
    public int End => Start + Length;
}
