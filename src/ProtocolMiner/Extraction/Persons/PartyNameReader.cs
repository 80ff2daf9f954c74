using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Reads a heading that is a party's name (<em>parti</em>) and heads those of the party: "Socialdemokraterna", "Moderaterna (M), 5 st".</summary>
internal static partial class PartyNameReader
{
    private static readonly (WholePattern Name, string Letters)[] Parties =
        [.. CueList.Read("party-names.tsv").Select(cue => (CueList.Whole(cue.Pattern), cue.Meaning))];

    /// <summary>The party's letters; null when the text is no such heading.</summary>
    public static string? Read(string heading)
    {
        var match = Heading().Match(heading);
        if (!match.Success)
            return null;
        var name = match.Groups["name"].Value;
        foreach (var (pattern, letters) in Parties)
        {
            if (pattern.IsMatch(name))
                return letters;
        }

        // A local party says its letters beside its name, as a person may.
        return match.Groups["letters"] is { Success: true } own && LocalName().IsMatch(name) ? PartyReader.Parse(own.Value) : null;
    }

    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L} -]{2,40}?)(?:\s?\((?<letters>\p{L}{1,6})\))?(?:[\s,]+\(?\d{1,3}(?:\s(?:st|mandat|ledamöter))?\)?)?\s?:?$")]
    private static partial Regex Heading();

    /// <summary>How names of local parties and of nominating groups (<em>nomineringsgrupper</em>) end.</summary>
    [GeneratedRegex(@"(?:parti(?:et)?|lista[n]?|demokrater(?:na)?|samling(?:en)?|rörelsen|alliansen|alternativ|(?:väl|bästa|framtid|intressen|kyrkan))$", RegexOptions.IgnoreCase)]
    private static partial Regex LocalName();
}
