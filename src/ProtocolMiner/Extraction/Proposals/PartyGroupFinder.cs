using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Proposals;

/// <summary>Finds party groups (<em>partigrupper</em>) that act as such: "Ledamöterna från M och KD", "SD-gruppen", "Vänsterpartiet".</summary>
internal static partial class PartyGroupFinder
{
    private static readonly CueMatcher Names = CueMatcher.Load("party-names.tsv");

    /// <summary>The groups in the order of the text, each once.</summary>
    public static IEnumerable<Mover> Find(string text)
    {
        var parties = new List<string>();
        foreach (Match group in Group().Matches(text))
            parties.AddRange(Letters().Matches(group.Groups["list"].Value).Select(match => PartyReader.Parse(match.Value) ?? match.Value));
        for (var start = 0; Names.First(text[start..]) is { } name; start += name.End)
            parties.Add(name.Meaning);
        return parties.Distinct().Select(party => new Mover(null, party));
    }

    /// <summary>"ledamöterna från M, D och KD", "(S) och (V)", "S-gruppen", "(SD)-gruppen".</summary>
    [GeneratedRegex(
        @"\b(?i:ledamöter(?:na)?|ersättare|representanter(?:na)?|företrädare|grupper(?:na)?|gruppen|partierna|gruppledarna)\s+(?:för|från|i|ur|av)\s+(?<list>\(?\p{Lu}\p{L}{0,4}\)?(?:(?:,|,?\s+och|,?\s+samt)\s+\(?\p{Lu}\p{L}{0,4}\)?)*)(?![\p{L}])"
        + @"|(?<![\p{L}\d])\(?(?<list>\p{Lu}\p{L}{0,4})\)?-(?:gruppen|ledamöterna|ledamöter|grupperna)"
        + @"|(?<!\p{L}\s?)(?<list>\(\p{Lu}\p{L}{0,4}\)(?:(?:,|,?\s+och|,?\s+samt)\s+\(\p{Lu}\p{L}{0,4}\))*)")]
    private static partial Regex Group();

    [GeneratedRegex(@"\p{Lu}\p{L}{0,4}")]
    private static partial Regex Letters();
}
