using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Cases;

/// <summary>
/// Finds an item's own case numbers (<em>diarienummer</em>). There is no national form; what is recognised is a registry's letters, a
/// year and a serial number in any of the usual orders ("KS 2024/0041", "2026.272 KS", "KS-2024-00093:2", "2024-000118"), or whatever
/// has a digit behind the word for it ("Dnr", "Diarienummer", "Ärendenummer").
/// </summary>
internal static partial class CaseNumberParser
{
    /// <summary>Takes the case numbers out of a heading.</summary>
    /// <returns>The numbers as written, and what is left of the text.</returns>
    public static (IReadOnlyList<string> Numbers, string Title) Take(string text)
    {
        var match = Labelled().Match(text);
        // Without a label only a number at the heading's edge is its own; one in the middle belongs to what the title speaks of.
        if (!match.Success)
            match = AtStart().Match(text);
        if (!match.Success)
            match = AtEnd().Match(text);
        return match.Success
            ? (Split(match.Groups["numbers"].Value), Trim(text[..match.Index] + " " + text[(match.Index + match.Length)..]))
            : ([], OnlyLabel().IsMatch(text) ? "" : text.Trim());
    }

    /// <summary>Reads a line that says nothing but case numbers.</summary>
    public static bool TryReadLine(string line, out IReadOnlyList<string> numbers)
    {
        (numbers, var title) = Take(line);
        if (numbers.Count > 0 && title.Length == 0)
            return true;
        // A line of its own may bear the short form, too, which elsewhere could be a fraction, a season or a date.
        var match = ShortLine().Match(line);
        numbers = match.Success ? [match.Groups["numbers"].Value] : [];
        return match.Success;
    }

    private static string Trim(string text) => text.Trim(' ', '\t', ',', ';', ':', '–', '-', '|');

    private static List<string> Split(string numbers) =>
        [.. Separator().Split(numbers).Select(n => n.Trim(' ', '\t', '.', ',', ';', ':', '(', ')')).Where(n => n.Any(char.IsAsciiDigit)).Distinct()];

    /// <summary>A registry's letters. The collections of statutes and reports (SFS, SOU, prop.) are none.</summary>
    private const string Letters = @"(?!(?:\p{Lu}*FS|SOU|EU|EG|Ds|Prop|Bet|Dir|SS|ISO|EN|Skr)\b)(?:\p{Lu}[\p{Lu}\d]{0,7}|\p{Lu}\p{Ll}{1,3})";

    /// <summary>A year, but not that of a date.</summary>
    private const string Year = @"(?:19|20)\d\d(?!-(?:0\d|1[0-2])-[0-3]\d(?!\d))";

    /// <summary>What may follow the serial number: the document within the case, a code of the archive's plan.</summary>
    private const string Tail = @"(?:[:.-]\d{1,4}){0,3}";

    private const string Shape =
        $@"(?:{Letters}(?:[ ]?{Letters})?[ /:.–-]?[ ]?{Year}[-/:.–]\d{{1,7}}{Tail}"
        + $@"|{Year}[./:-][ ]?\d{{1,7}}{Tail}[ ]\p{{Lu}}{{2,6}}"
        + $@"|{Year}[/:-]?[ ]?\p{{Lu}}{{2,6}}[ :/-]?\d{{1,7}}{Tail}"
        + $@"|{Letters}[/-]?\d\d[/:-]\d{{1,6}}(?!\d)"
        + $@"|{Year}-(?!(?:19|20)\d\d(?!\d))\d{{3,7}}"
        + $@"|(?:19|20)\d\d/(?!(?:19|20)\d\d(?!\d))\d{{3,7}}"
        + @"|\d\d\p{Lu}{2,5}\d{2,6}"
        + @"|\p{Lu}\d{2,4}-\d{1,5}/\d\d"
        + @"|\p{Lu}{2,5}(?:19|20)\d{5,8}"
        + @"|(?:\p{Lu}{2,4}[ ])?\p{Lu}{2,5}\d{6})(?![\d\p{L}/]|-\d)";

    /// <summary>Behind a label anything that holds a digit and is no date.</summary>
    private const string Loose = @"(?!(?:19|20)\d\d-(?:0\d|1[0-2])-[0-3]\d(?!\d))(?:\p{Lu}\p{L}{0,7}[ /-]?)?[\p{L}\d.:/–-]{0,20}\d[\p{L}\d/:–-]{0,20}(?:\.\d+)*(?:[ ]\p{Lu}{2,6}\b)?";

    private const string Label = @"(?:(?i:Dnr|D-nr|D\.nr|Diarie[ -]?nr|Diarienummer|Ärende-?nr|Ärende nr|Ärendenummer|Ärende-?id|Ärendebeteckning|Diariebeteckning|Diarie|(?:Vår )?beteckning|Ärende(?=:?\s+(?:\p{Lu}{2,5}[ -])?(?:19|20)\d\d[:/.-]\d)|(?:Vår )?referens|Referensnummer|Registernummer)\.?:?)";

    private const string Between = @"(?:[ ]?[,;][ ]?|[ ](?:och|samt|/|\|)[ ])";

    private const string Shapes = $"{Shape}(?:{Between}{Shape})*";

    [GeneratedRegex($@"(?<![\p{{L}}\d])\(?{Label}\s*(?<numbers>(?:{Shape}|{Loose})(?:{Between}(?:{Label}\s*)?(?:{Shape}|{Loose}))*)\)?")]
    private static partial Regex Labelled();

    [GeneratedRegex($@"^\s*\(?(?<numbers>{Shapes})\)?(?=$|[\s,:;–-])")]
    private static partial Regex AtStart();

    [GeneratedRegex($@"(?:^|(?<!\b(?:se|jfr|i|av|på|från|enligt|till))\s\(?|\t\(?)(?<numbers>{Shapes})\)?\s*$")]
    private static partial Regex AtEnd();

    /// <summary>A template's label that nobody filled in.</summary>
    [GeneratedRegex($@"^\s*{Label}\s*$")]
    private static partial Regex OnlyLabel();

    [GeneratedRegex(@"^\s*\(?(?<numbers>\d{1,5}/\d\d)\)?\s*$")]
    private static partial Regex ShortLine();

    [GeneratedRegex($@"\s*[,;]\s*|\s+(?:och|samt|/|\|)\s+|\s*{Label}\s*")]
    private static partial Regex Separator();
}
