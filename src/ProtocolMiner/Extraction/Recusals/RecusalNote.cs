using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Recusals;

/// <summary>Reads from a note of the attendance for which items somebody was recused: "§ 12 jäv", "jäv §§ 12, 14".</summary>
internal static partial class RecusalNote
{
    public static bool Names(string note, string itemNumber) =>
        Items().Matches(note).Any(match => Number().Matches(match.Groups["numbers"].Value).Any(number => number.Value == itemNumber));

    [GeneratedRegex(@"jäv\p{L}{0,3}\s*\(?(?:vid|på|i|under)?\s*§+\s?(?<numbers>[\d, ]+(?:och\s\d+)?)|§+\s?(?<numbers>[\d, ]+(?:och\s\d+)?)\s*[(,]?\s*(?:på\sgrund\sav\s|p\.?g\.?a\.?\s)?jäv", RegexOptions.IgnoreCase)]
    private static partial Regex Items();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
