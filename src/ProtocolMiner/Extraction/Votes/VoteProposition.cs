using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Votes;

/// <summary>Finds what Ja and Nej stand for (<em>voteringsproposition</em>), and where a vote begins.</summary>
internal static partial class VoteProposition
{
    /// <summary>The words that say what Ja and Nej stand for, without quotation marks; null when the text has none.</summary>
    public static string? Find(string text)
    {
        var match = Proposition().Match(text);
        return match.Success ? QuotationMark().Replace(match.Groups["words"].Value, "").Trim() : null;
    }

    /// <summary>The text says what Ja stands for; what Nej does, stands in the next paragraph.</summary>
    public static bool IsFirstHalf(string text) => FirstHalf().IsMatch(text) && Find(text) is null;

    /// <inheritdoc cref="IsFirstHalf"/>
    public static bool IsSecondHalf(string text) => SecondHalf().IsMatch(text);

    /// <summary>The text says that a vote begins.</summary>
    public static bool Opens(string text) => Opening().IsMatch(text);

    /// <summary>The text says that an attachment tells how each of them voted.</summary>
    public static bool RefersTo(string text, string attachment) =>
        Attachments().Matches(text).Any(match => NameOfAttachment(match) == attachment) && Voting().IsMatch(text);

    /// <summary>The first attachment that a text names.</summary>
    public static Match Attachment(string text) => Attachments().Match(text);

    /// <summary>"bilaga 2", "omröstningslista 1", however it is written.</summary>
    public static string NameOfAttachment(Match attachment) => attachment.Groups["what"].Value.ToLowerInvariant() + " " + attachment.Groups["n"].Value;

    [GeneratedRegex(@"^\W{0,3}Ja(?:-röst)?\b\W{0,3}(?:för|innebär|betyder|till|är)\b|^\W{0,3}De[nm]? som\b.{3,400}\b(?:röstar|säger) ja\b[.,]?$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstHalf();

    [GeneratedRegex(@"^\W{0,3}Nej(?:-röst)?\b\W{0,3}(?:för|innebär|betyder|till|är)\b|^\W{0,3}De[nm]? som\b.{3,400}\b(?:röstar|säger) nej\b", RegexOptions.IgnoreCase)]
    private static partial Regex SecondHalf();

    [GeneratedRegex(@"[""”“]")]
    private static partial Regex QuotationMark();

    [GeneratedRegex(@"\b(?<what>bilaga|omröstningslista|voteringslista|omröstning|votering)\s+(?:nr\.?\s+)?(?<n>\d{1,3})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Attachments();

    [GeneratedRegex(@"\b(?:röst|omröst|voter)", RegexOptions.IgnoreCase)]
    private static partial Regex Voting();

    /// <summary>Up to the closing quotation mark, or to the sentence that tells the result.</summary>
    [GeneratedRegex(
        @"(?<words>(?:\b(?:Ja|Ja-röst)\b[”""“']?(?:[ ,](?:för|innebär|betyder|till|är)\b|\s*=|:\s(?:Bifall|Avslag|Att)\b).{0,900}?\bNej(?:-röst)?\b[”""“']?(?:[ ,](?:för|innebär|betyder|till|är)\b|\s*=|:\s)"
        + @"|\bDe[nm]? som\b.{0,500}?\b(?:röstar|säger) (?:ja|nej)\b.{0,600}?\b(?:röstar|säger) (?=ja|nej)).{0,900}?)(?:[""”“]|\s(?=(?:Omröstning|Voter|Vid omröst|Vid voter|Med \d|Resultat)\p{L}*|(?:Ja|Nej)[ -](?:röstar|röstade|röster)\b)|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Proposition();

    [GeneratedRegex(@"\b(?:omröstning|votering|rösträkning)\p{L}*\s+(?:begärs|begärdes|ska genomföras|verkställs|verkställdes|är begärd|genomförs|genomfördes|utfaller|utföll)|\bsluten omröstning\b|\bvoteringsproposition\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
