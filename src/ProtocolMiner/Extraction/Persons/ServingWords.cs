using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Persons;

/// <summary>Words that say that a substitute serves (<em>tjänstgörande</em>), or serves for a member (<em>tjänstgör för</em>, <em>ersätter</em>).</summary>
internal static partial class ServingWords
{
    public static bool Says(string function) => Serving().IsMatch(function) && !NotServing().IsMatch(function);

    /// <summary>What stands behind "ersätter", "tjänstgör för" and the like, to the end of the text; no success without them.</summary>
    public static Match MatchReplaced(string text) => Replaced().Match(text);

    /// <summary>A substitute on a seat that nobody holds: "ersätter vakant plats"; to the end of the text.</summary>
    public static Match MatchVacantSeat(string text) => VacantSeat().Match(text);

    [GeneratedRegex(@"\b(?:tjänstgörande|tjänstgör|tjänstg|tjg|tj\s?ers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Serving();

    [GeneratedRegex(@"\b(?:ej|icke|inte)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotServing();

    [GeneratedRegex(@"(?<=\S)[\s,(–-]+(?:(?i:(?:tjänstgör(?:ande|\.)?|tjänstg\.?|tjg\.?|tj\.?)\s?(?:(?:ersättare|ers\.?)\s)?(?:för|i\s?stället\s+för)|ersätter|ersättare\s+för|ers\.?\s+för|ers\.|i\s?stället\s+för|istf\.?)|för)\s+(?<rest>\p{Lu}.*)$")]
    private static partial Regex Replaced();

    [GeneratedRegex(@"(?<=\S)[\s,(–-]+(?<note>(?:ersätter|tjänstgör\s(?:på|för))\s+(?:(?-i:tom)|vakant|obesatt)\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex VacantSeat();
}
