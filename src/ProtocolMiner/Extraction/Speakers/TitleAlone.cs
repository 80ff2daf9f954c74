using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Speakers;

/// <summary>A title without a name: "kommunchefen", "Ordf.", "ordföranden i nämnden".</summary>
internal static partial class TitleAlone
{
    private static readonly Regex Chair = new(
        $"^(?:{string.Join('|', CueList.Read("chair-titles.tsv").Select(cue => cue.Pattern))})n?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>
    /// Whether the title means one certain person: it stands in the definite form, or opens the sentence in telegram style
    /// ("Ordförande öppnar mötet", "Ordf. informerar").
    /// </summary>
    public static bool MeansOne(string title, bool opensSentence)
    {
        var words = Complement().Replace(title, "").Split(' ');
        return TitleWords.IsDefiniteHead(words[^1])
            || IsChair(title) && words[^1].StartsWith("ordf", StringComparison.OrdinalIgnoreCase) && words[^1].Length <= "ordf.".Length
            || (words.Length > 1 && words[^2].EndsWith('s') && TitleWords.IsHead(words[^1]))
            || (opensSentence && char.IsUpper(title[0]) && !title.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>Whether the title is the chair's at this meeting.</summary>
    public static bool IsChair(string title) => Chair.IsMatch(title.Trim());

    [GeneratedRegex(@"\s(?:för|i|på|vid|inom|över|hos|från)\s.*$")]
    private static partial Regex Complement();
}
