using System.Text.RegularExpressions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Persons;

/// <summary>
/// Reads how someone voted from the lists of a vote (<em>omröstning</em>): a paragraph that tells of one choice only and names the person.
/// "Ja röstar: Karin Ek (S), …"; "Nej-röster: …"; "Följande ledamöter avstår: …".
/// </summary>
internal static partial class BallotReader
{
    public static IEnumerable<(Ballot Ballot, string List)> Read(Item item, IEnumerable<string> names)
    {
        if (item.Votes.Count == 0)
            yield break;
        var spellings = names.ToList();
        foreach (var paragraph in item.Text.Split('\n'))
        {
            if (ChoiceOf(paragraph) is { } ballot && spellings.Exists(name => paragraph.Contains(name, StringComparison.OrdinalIgnoreCase)))
                yield return (ballot, paragraph);
        }
    }

    private static Ballot? ChoiceOf(string paragraph)
    {
        var choices = Choice().Matches(paragraph).Select(match => match switch
        {
            _ when match.Groups["yes"].Success => Ballot.Yes,
            _ when match.Groups["no"].Success => Ballot.No,
            _ => Ballot.Abstained,
        }).Distinct().ToList();
        return choices.Count == 1 ? choices[0] : null;
    }

    /// <summary>"Röstar ja", "ja röstar", "ja-röster", "ja:", "avstår".</summary>
    [GeneratedRegex(
        @"\bröst(?:ar|ade) (?:(?<yes>ja)|(?<no>nej))\b|\b(?:(?<yes>ja)|(?<no>nej))(?: ?:|[- ]?röst(?:er|ar|ade)?\b)|\b(?<none>avst(?:år|od))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Choice();
}
