using System.Globalization;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>
/// Finds the running lines along one edge of the pages: repeated lines and page numbers with no text between them and the edge. A
/// table is among them only as a whole.
/// </summary>
internal static class EdgeLineFinder
{
    /// <summary>How far running lines reach into the page from its edge, as a part of the page's height.</summary>
    private const double Zone = 0.3;

    /// <param name="known">Running lines found before; they stand between no line and the edge.</param>
    public static HashSet<Line> Find(SourceDocument document, PageEdge edge, HashSet<Line> known)
    {
        var pages = document.Pages.Select((page, i) => PageLineCollector.Collect(page, i, edge)).ToList();
        var zones = pages.Select((lines, i) => Zone * HeightOf(document.Pages[i], lines)).ToList();
        var repeated = RepeatedLineFinder.Find(pages.Zip(zones).SelectMany(page => page.First.Where(line => line.Distance < page.Second)), Needed(document, edge));
        var contacts = edge == PageEdge.Bottom ? ContactBlockFinder.Find(document.Pages) : [];
        var found = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var (lines, zone) in pages.Zip(zones))
        {
            var candidates = lines.Where(line => known.Contains(line.Line) || repeated.Lines.Contains(line.Line) || contacts.Contains(line.Line) || IsPageNumber(line, document)).ToHashSet();
            foreach (var table in lines.Where(line => line.Table is not null && !candidates.Contains(line)).Select(line => line.Table).ToHashSet())
                candidates.RemoveWhere(line => ReferenceEquals(line.Table, table));
            var text = lines.Where(line => line.Text.Length > 0 && !candidates.Contains(line)).Select(line => line.Distance).DefaultIfEmpty(double.MaxValue).Min();
            found.UnionWith(candidates.Where(line => line.Distance < Math.Min(zone, text + (line.Height / 2))).Select(line => line.Line));
        }

        found.ExceptWith(repeated.FirstOfItem);
        return found;
    }

    /// <summary>Several slides may bear one title: what heads slides must do so on most of them to be a running line.</summary>
    private static int Needed(SourceDocument document, PageEdge edge)
    {
        const int pair = 2;
        const int several = 3;
        var slides = document.Source.Format == FileFormat.Pptx || document.Pages.Count(page => page.Width > page.Height) * 2 > document.Pages.Count;
        if (!slides)
            return pair;
        return edge == PageEdge.Bottom ? several : Math.Max(several, (document.Pages.Count / 2) + 1);
    }

    /// <summary>By its wording, or because it is the number of this very page.</summary>
    private static bool IsPageNumber(PageLine line, SourceDocument document)
    {
        var number = document.Pages[line.Page].Number ?? 0;
        return RunningWords.IsPageNumber(line.Text)
            || RunningWords.EndsInPageOf(line.Text, number, document.Pages.Count)
            || line.Text == number.ToString(CultureInfo.InvariantCulture);
    }

    private static double HeightOf(Page page, List<PageLine> lines) => page.Height > 0 ? page.Height : lines.Sum(line => line.Height);
}
