using System.Text.RegularExpressions;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>
/// Finds running heads in text that has lost its pages: lines that follow each other in the same words again and again, with a line
/// among them that only a page's head or foot contains.
/// </summary>
internal static partial class RepeatedGroupFinder
{
    /// <summary>A pair of lines must follow each other this often; twice happens to sentences that record two like decisions.</summary>
    private const int SmallestCount = 3;

    /// <summary>The lines of all groups but the first of each: that one is the document's own head.</summary>
    public static HashSet<Line> Find(IReadOnlyList<Page> pages)
    {
        var lines = pages.SelectMany(page => page.Blocks).OfType<TextBlock>().SelectMany(block => block.Lines)
            .Select(line => (Line: line, Text: TextNormalizer.Normalize(line.Text))).Where(line => line.Text.Length > 0).ToList();
        var pairs = new Dictionary<(string, string), int>();
        for (var i = 1; i < lines.Count; i++)
        {
            var pair = (lines[i - 1].Text, lines[i].Text);
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        var found = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && pairs[(lines[end - 1].Text, lines[end].Text)] >= SmallestCount)
                end++;
            var group = lines[start..end];
            if (group.Count > 1 && group.Any(line => PageHead().IsMatch(line.Text) || RunningWords.IsPageNumber(line.Text)))
                found.UnionWith(group.Where(line => !met.Add(line.Text)).Select(line => line.Line));
            start = end;
        }

        return found;
    }

    [GeneratedRegex(@"^(?:(?:sammanträdes|styrelse|mötes)?protokoll(?:sutdrag)?(?:,\s+bestyrkande)?|minnesanteckningar|sammanträdesdatum|kallelse)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageHead();
}
