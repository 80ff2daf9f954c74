using System.Globalization;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Extraction.Checks;

/// <summary>Reads which items minutes say that they hold (<em>paragrafer</em>): "§§ 12–19", "32–36, 38–41 §§", "Kf §§ 31–41", "§§ 23–33/24".</summary>
internal static partial class ParagraphRangeParser
{
    /// <summary>A meeting has no more items than this; a longer range is none.</summary>
    private const int MostItems = 400;

    /// <summary>The numbers, rising; empty when the text states no range.</summary>
    public static IReadOnlyList<int> Parse(string text)
    {
        var numbers = new SortedSet<int>();
        foreach (Match match in Range().Matches(text))
        {
            var from = int.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
            var to = match.Groups["to"].Success ? int.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : from;
            if (to < from || to - from > MostItems)
                return [];
            numbers.UnionWith(Enumerable.Range(from, to - from + 1));
        }

        return [.. numbers];
    }

    [GeneratedRegex(@"(?<![\d/])(?<from>\d{1,4})(?:/\d{2,4})?(?:\s?[–-]\s?(?<to>\d{1,4})(?:/\d{2,4})?)?(?!\d)")]
    private static partial Regex Range();
}
