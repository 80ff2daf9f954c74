using System.Globalization;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>
/// Finds running heads and feet, page numbers and signing stamps: by what the format says, by their wording, and by what repeats
/// along the pages' edges.
/// </summary>
internal static class RunningLineFinder
{
    /// <summary>How far running lines reach into the page from its edge, as a part of the page's height.</summary>
    private const double Zone = 0.3;

    public static RunningLines Find(SourceDocument document)
    {
        var running = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var block in document.Pages.SelectMany(page => page.Blocks))
            AddMarked(block, running);
        if (document.Pages.Any(page => page.Number is not null))
        {
            AddAlong(PageEdge.Top, document, running);
            AddAlong(PageEdge.Bottom, document, running);
        }
        else if (document.Source.Format is FileFormat.Text or FileFormat.Markdown)
        {
            running.UnionWith(RepeatedGroupFinder.Find(document.Pages));
        }

        var result = new RunningLines();
        foreach (var text in document.Pages.SelectMany(page => page.Blocks).SelectMany(BlockLines.TextsOf))
            result.Add(text.Lines.Where(running.Contains));
        return result;
    }

    /// <summary>What the format itself sets apart, and what its wording gives away anywhere on the page.</summary>
    private static void AddMarked(Block block, HashSet<Line> running)
    {
        var aside = block.Role is BlockRole.Header or BlockRole.Footer or BlockRole.Rotated;
        running.UnionWith(BlockLines.Of(block).Where(line => aside || RunningWords.IsStamp(TextNormalizer.Normalize(line.Text))));
    }

    private static void AddAlong(PageEdge edge, SourceDocument document, HashSet<Line> running)
    {
        var pages = document.Pages.Select((page, i) => PageLineCollector.Collect(page, i, edge)).ToList();
        var repeated = RepeatedLineFinder.Find(pages.SelectMany((lines, i) => lines.Where(line => line.Distance < Zone * HeightOf(document.Pages[i], lines))));
        for (var i = 0; i < pages.Count; i++)
        {
            var candidates = pages[i].Where(line => running.Contains(line.Line) || repeated.Contains(line.Line) || IsPageNumber(line, document)).ToList();
            var text = pages[i].Where(line => line.Text.Length > 0).Except(candidates).Select(line => line.Distance).DefaultIfEmpty(double.MaxValue).Min();
            running.UnionWith(candidates.Where(line => line.Distance < text + (line.Height / 2)).Select(line => line.Line));
        }
    }

    /// <summary>By its wording, or because it is the number of this very page.</summary>
    private static bool IsPageNumber(PageLine line, SourceDocument document)
    {
        var number = document.Pages[line.Page].Number ?? 0;
        return RunningWords.IsPageNumber(line.Text)
            || RunningWords.EndsInPageOf(line.Text, number, document.Pages.Count)
            || (line.Table is null && line.Text == number.ToString(CultureInfo.InvariantCulture));
    }

    private static double HeightOf(Page page, List<PageLine> lines) => page.Height > 0 ? page.Height : lines.Sum(line => line.Height);
}
