using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>Finds party groups (<em>partigrupper</em>) that act as such: "Ledamöterna från M och KD", "SD-gruppen", "Vänsterpartiet".</summary>
internal static partial class PartyGroupFinder
{
    /// <summary>Names of parties, anywhere in a text; a hit means the party's letters.</summary>
    public static CueMatcher Names { get; } = CueMatcher.Load("party-names.tsv");

    /// <summary>The groups in the order of the text, each once, also those named by their letters or their name alone: "(S) och (V)", "Moderaterna".</summary>
    public static IEnumerable<Mover> Find(string text)
    {
        var parties = Groups(text).Concat(LettersAlone().Matches(text).SelectMany(PartiesOf)).Concat(Names.All(text).Select(name => name.Meaning));
        return parties.Distinct().Select(party => new Mover(null, party));
    }

    /// <summary>Only the groups that are called so: "ledamöterna från M", "S-gruppen".</summary>
    public static IEnumerable<Mover> FindGroups(string text) => Groups(text).Distinct().Select(party => new Mover(null, party));

    private static IEnumerable<string> Groups(string text) => Members().Matches(text).Concat(Group().Matches(text)).SelectMany(PartiesOf);

    private static IEnumerable<string> PartiesOf(Match match) =>
        Letters().Matches(match.Groups["list"].Value).Select(letters => PartyReader.Parse(letters.Value) ?? letters.Value);

    /// <summary>"ledamöterna från M, D och KD".</summary>
    [GeneratedRegex(
        @"\b(?i:ledamöter(?:na)?|ersättare|representanter(?:na)?|företrädare|grupper(?:na)?|gruppen|partierna|gruppledarna)\s+(?:för|från|i|ur|av)\s+"
        + @"(?<list>\(?\p{Lu}\p{L}{0,4}\)?(?:(?:,|,?\s+och|,?\s+samt)\s+\(?\p{Lu}\p{L}{0,4}\)?){0,12})(?!\p{L})")]
    private static partial Regex Members();

    /// <summary>"S-gruppen", "(SD)-gruppen", "S- och V-ledamöterna".</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?<list>\(?\p{Lu}\p{L}{0,4}\)?(?:-?(?:,|,?\s+och|,?\s+samt)\s+\(?\p{Lu}\p{L}{0,4}\)?){0,12})-(?:gruppen|grupperna|grupp|ledamöterna|ledamöter)")]
    private static partial Regex Group();

    /// <summary>"(S) och (V)", not behind a name.</summary>
    [GeneratedRegex(@"(?<!\p{L}\s?)(?<list>\(\p{Lu}\p{L}{0,4}\)(?:(?:,|,?\s+och|,?\s+samt)\s+\(\p{Lu}\p{L}{0,4}\))*)")]
    private static partial Regex LettersAlone();

    [GeneratedRegex(@"\p{Lu}\p{L}{0,4}")]
    private static partial Regex Letters();
}
