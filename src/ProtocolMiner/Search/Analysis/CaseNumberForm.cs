using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Search.Analysis;

/// <summary>
/// One form for the spellings of a case number (<em>diarienummer</em>): 117/24, KS 2024/117, KS/2024:117 and KS-2024-00117 are all number
/// 117 of 2024. Registers of several bodies may share it; the spelling itself, indexed too, then ranks first.
/// </summary>
internal static partial class CaseNumberForm
{
    /// <summary>Years of two digits from here on are of the last century.</summary>
    private const int FirstOfLastCentury = 60;

    /// <summary>The form, "#2024:117"; null when the word is no case number.</summary>
    public static string? Of(string word)
    {
        var match = YearFirst().Match(word);
        if (!match.Success)
            match = YearLast().Match(word);
        if (!match.Success)
            return null;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (year < 100)
            year += year >= FirstOfLastCentury ? 1900 : 2000;
        return string.Create(CultureInfo.InvariantCulture, $"#{year}:{match.Groups["serial"].Value.TrimStart('0')}");
    }

    /// <summary>Letters of the register, year and serial. Two years (2023/2024) are none.</summary>
    [GeneratedRegex(@"^(?:\p{L}{1,8}[-/])?(?<year>(?:19|20)\d\d)[-/:](?!(?:19|20)\d\d$)(?<serial>0*[1-9]\d{0,5})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?!(?:19|20)\d\d/(?:19|20)\d\d$)(?<serial>0*[1-9]\d{0,5})/(?<year>\d\d|(?:19|20)\d\d)$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();
}
