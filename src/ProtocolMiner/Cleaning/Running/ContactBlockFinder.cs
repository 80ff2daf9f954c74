using System.Text.RegularExpressions;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>Finds the block of addresses and telephone numbers that a letterhead prints at the foot of its first page.</summary>
internal static partial class ContactBlockFinder
{
    /// <summary>A block with this many different labels ("Telefon", "Org.nr") is one; one alone stands in many sentences.</summary>
    private const int FewestLabels = 2;

    public static HashSet<Line> Find(IReadOnlyList<Page> pages)
    {
        var found = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var lines in pages.SelectMany(page => page.Blocks).Select(block => BlockLines.Of(block).ToList()))
        {
            var labels = lines.SelectMany(line => Label().Matches(line.Text)).Select(match => match.Value.ToUpperInvariant()).Distinct().Count();
            if (labels >= FewestLabels)
                found.UnionWith(lines);
        }

        return found;
    }

    [GeneratedRegex(@"\b(?:postadress|besöksadress|telefon|telefax|fax|org\.?\s?nr|organisationsn(?:r|ummer)|plusgiro|bankgiro|e-?post|internet|webbplats|webb|hemsida)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Label();
}
