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

    /// <summary>The lines of all groups but the first: that one is the document's own head.</summary>
    public static HashSet<Line> Find(IReadOnlyList<Page> pages)
    {
        var groups = Groups([.. pages.SelectMany(page => page.Blocks).OfType<TextBlock>().SelectMany(block => block.Lines).Select(line => new TextLine(line, TextNormalizer.Normalize(line.Text))).Where(line => line.Text.Length > 0)]);
        var heads = groups.Where(group => group.Exists(line => PageHead().IsMatch(line.Text) || RunningWords.IsPageNumber(line.Text))).ToList();
        var wordings = heads.SelectMany(group => group).Select(line => line.Text).ToHashSet(StringComparer.Ordinal);
        var found = groups.Except(heads.Take(1)).Where(group => group.TrueForAll(line => wordings.Contains(line.Text)));
        return found.SelectMany(group => group).Select(line => line.Line).ToHashSet<Line>(ReferenceEqualityComparer.Instance);
    }

    private static List<List<TextLine>> Groups(List<TextLine> lines)
    {
        var pairs = lines.Zip(lines.Skip(1)).CountBy(pair => (pair.First.Text, pair.Second.Text)).ToDictionary();
        var groups = new List<List<TextLine>>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && pairs[(lines[end - 1].Text, lines[end].Text)] >= SmallestCount)
                end++;
            if (end - start > 1)
                groups.Add(lines[start..end]);
            start = end;
        }

        return groups;
    }

    private sealed record TextLine(Line Line, string Text);

    [GeneratedRegex(@"^(?:(?:sammanträdes|styrelse|mötes)?protokoll(?:sutdrag)?(?:,\s+bestyrkande)?|minnesanteckningar|sammanträdesdatum|kallelse)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageHead();
}
