using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Cases;

/// <summary>
/// Finds case numbers (<em>diarienummer</em>). There is no national form; what is recognised is a registry's letters, a year and a serial
/// number in any of the usual orders ("KS 2024/0041", "2026.272 KS", "KS-2024-00093:2", "2024-000118"), or whatever stands behind the
/// word for it ("Dnr", "Diarienummer", "Ärendenummer").
/// </summary>
internal static partial class CaseNumberParser
{
    /// <summary>Takes the case numbers out of a heading.</summary>
    /// <returns>The numbers as written, and what is left of the text.</returns>
    public static (IReadOnlyList<string> Numbers, string Title) Take(string text)
    {
        var labelled = Labelled().Match(text);
        if (labelled.Success)
        {
            var numbers = Split(labelled.Groups["numbers"].Value);
            if (numbers.Count > 0)
                return (numbers, Trim(text.Remove(labelled.Index, labelled.Length)));
        }

        // Without a label only a number at the heading's edge is its own; one in the middle belongs to what the title speaks of.
        var edge = AtEdge().Match(text);
        return edge.Success
            ? (Split(edge.Groups["numbers"].Value), Trim(text.Remove(edge.Index, edge.Length)))
            : ([], text.Trim());
    }

    /// <summary>Reads a line that says nothing but case numbers.</summary>
    public static bool TryReadLine(string line, out IReadOnlyList<string> numbers)
    {
        (numbers, var title) = Take(line);
        return numbers.Count > 0 && title.Length == 0;
    }

    private static string Trim(string text) => text.Trim(' ', '\t', ',', ';', ':', '–', '-');

    private static List<string> Split(string numbers) =>
        [.. Separator().Split(numbers).Select(n => n.Trim(' ', '\t', '.', ',', ';', ':', '(', ')')).Where(n => n.Any(char.IsAsciiDigit)).Distinct()];

    private const string Letters = @"(?:\p{Lu}[\p{Lu}\d]{0,7}|\p{Lu}\p{Ll}{1,3})";

    /// <summary>A case number with its year: letters first, letters last, or none.</summary>
    private const string Shape =
        $@"(?:{Letters}(?:[ ]?{Letters})?[ /:–-]?[ ]?(?:19|20)\d\d[-/:.–]\d{{1,7}}(?::\d{{1,4}})?(?:[ ]{Letters}\b)?(?![\d-])"
        + $@"|(?:19|20)\d\d[./:-]\d{{1,7}}(?:-\d{{1,4}})?[ ]{Letters}\b"
        + @"|(?:19|20)\d\d[-/]\d{3,7}(?![\d-])"
        + @"|(?:\p{Lu}{2,4}[ ])?\p{Lu}{2,5}\d{6}\b)";

    [GeneratedRegex(@"(?:^|[\s(])(?i:Dnr|D-nr|Diarienr|Diarienummer|Diarie-nr|Ärendenr|Ärendenummer|Ärende-nr|Diarie|Ärende-ID|Beteckning|Referensnummer)\.?\s*:?\s*(?<numbers>(?:\p{Lu}[\p{L}]{0,5}[ /-]?)?[ ]?[\p{L}\d][\p{L}\d/.:–-]*\d[\p{L}\d/.:-]*(?:[ ]\p{Lu}{2,5}\b)?(?:(?:,[ ]?|[ ]och[ ]|;[ ]?)(?:(?i:Dnr):?[ ])?(?:\p{Lu}[\p{L}]{0,5}[ /-]?)?\d[\p{L}\d/.:-]*(?:[ ]\p{Lu}{2,5}\b)?)*)\)?")]
    private static partial Regex Labelled();

    [GeneratedRegex($@"^\(?(?<numbers>{Shape}(?:(?:,[ ]?|[ ]och[ ]|;[ ]?){Shape})*)\)?(?=$|[\s,:–-])|(?<=[\s(]|^)(?<numbers>{Shape}(?:(?:,[ ]?|[ ]och[ ]|;[ ]?){Shape})*)\)?$")]
    private static partial Regex AtEdge();

    [GeneratedRegex(@",\s*|;\s*|\s+och\s+|\s*Dnr:?\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Separator();
}
