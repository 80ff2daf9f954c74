using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Compares titles without regard to definite form (<em>bestämd form</em>), case and standing: "Tf. ekonomichefen" is "ekonomichef".</summary>
internal static partial class TitleForm
{
    public static string Normalize(string title) =>
        DefiniteEnding().Replace(Standing().Replace(title.Trim().ToLowerInvariant(), ""), "");

    [GeneratedRegex(@"^(?:tf\.?|t\.f\.|tillförordnade?|vik\.?|vikarierande)\s+")]
    private static partial Regex Standing();

    [GeneratedRegex(@"(?<=chef|direktör|ledamot|konsult|jurist|ekonom|strateg|ledar?e|r[åa]d|ordförand?e|expert|ansvarig|ist|or|är|ent)(?:en|et|n)$|(?<=are)n$|(?<=sköterska|morska)n$")]
    private static partial Regex DefiniteEnding();
}
