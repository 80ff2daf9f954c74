using System.Globalization;
using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>The numbers that a protocol's front page says it holds ("Paragrafer 32–41", "Protokoll §§ 23–33/24").</summary>
internal sealed partial record AnnouncedRange(int First, int Last)
{
    /// <summary>A meeting has fewer items.</summary>
    private const int LongestRange = 500;

    public bool Contains(ItemNumber number) => number.First >= First && number.First <= Last;

    /// <returns>Null when the document's head and running heads announce nothing, or several different ranges.</returns>
    public static AnnouncedRange? Read(CleanDocument document)
    {
        var lines = document.RunningLines.Concat(DocumentHead.Lines(document)).Select(line => line.Trim()).ToList();
        // A label and its value may stand in two cells.
        var labelled = lines.Zip(lines.Skip(1)).Where(pair => Label().IsMatch(pair.First)).Select(pair => pair.First + " " + pair.Second);
        var ranges = lines.Concat(labelled)
            .Select(line => Announcement().Match(line)).Where(match => match.Success)
            .Select(match => new AnnouncedRange(Number(match.Groups["first"]), Number(match.Groups["last"])))
            .Where(range => range.Last >= range.First && range.Last - range.First <= LongestRange)
            .Distinct().ToList();
        return ranges.Count == 1 ? ranges[0] : null;
    }

    private static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Paragraf(?:er)?:?$", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(?:Paragraf(?:er)?|Protokoll(?:et)?(?: omfattar)?(?: paragraferna)?)\s*:?\s*(?:\p{Lu}\p{L}{0,4}\s)?(?:§§\s?)?(?<first>\d{1,4})\s?[–-]\s?(?<last>\d{1,4})(?:/\d{2,4})?(?:\s?§§)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Announcement();
}
