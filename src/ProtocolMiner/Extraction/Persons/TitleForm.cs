using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Compares titles without regard to definite form (<em>bestämd form</em>), case and standing: "Tf. ekonomichefen" is "ekonomichef".</summary>
internal static partial class TitleForm
{
    public static string Normalize(string title) =>
        Director().Replace(DefiniteEnding().Replace(Standing().Replace(title.Trim().ToLowerInvariant(), ""), ""), "vd");

    /// <summary>Written in full in the list of those present, and by its letters in the text.</summary>
    [GeneratedRegex(@"\bverkställande\sdirektör\b|\bvd:?n\b")]
    private static partial Regex Director();

    [GeneratedRegex(@"^(?:tf\.?|t\.f\.|tillförordnade?|vik\.?|vikarierande)\s+")]
    private static partial Regex Standing();

    [GeneratedRegex(@"(?<=chef|direktör|kamrer|ledamot|konsult|jurist|ekonom|strateg|ledar?e|r[åa]d|ordförand?e|expert|ansvarig|ist|or|är|ent)(?:en|et|n)$|(?<=are)n$|(?<=sköterska|morska)n$")]
    private static partial Regex DefiniteEnding();
}
