using System.Text.RegularExpressions;
using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>Finds where the last item ends and signatures, notices of posting, attendance lists and appendices begin.</summary>
internal static partial class BackMatterFinder
{
    /// <summary>Back matter begins with a short line, in characters.</summary>
    private const int LongestCue = 90;

    /// <returns>Index of the first block that is not the item's; the number of blocks when all are.</returns>
    public static int Start(IReadOnlyList<CleanBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var begins = blocks[i] switch
            {
                Paragraph paragraph => Begins(paragraph.Text),
                Grid grid => grid.Rows.Count > 0 && grid.Rows[0].Cells.Any(cell => Begins(cell.Text)),
                _ => false,
            };
            if (begins)
                return i;
        }

        return blocks.Count;
    }

    private static bool Begins(string text) => text.Length <= LongestCue && Cue().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(?:vid (?:protokollet|anteckningarna|pennan)|underskrifter|justeras?(?: den)?:?\s*$|justera(?:t|s|re|nde)\b.{0,30}$|sekreterare:?\s*(?:$|[._]{3})"
        + @"|ordförande:?\s*(?:$|[._]{3})|anslag\s?/\s?bevis|bevis om anslag|anslagsbevis|tillkännagivande av protokoll|bilaga\s+\d|närvarolista|närvaroförteckning|omröstningslista|voteringslista|[._]{8,}\s*$)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Cue();
}
