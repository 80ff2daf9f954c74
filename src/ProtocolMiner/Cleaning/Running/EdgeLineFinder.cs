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

    private const int NeededOnPages = 2;

    /// <param name="pages">The lines of each page, seen from the edge.</param>
    /// <param name="known">Running lines found before; they stand between no line and the edge.</param>
    public static HashSet<Line> Find(SourceDocument document, List<List<PageLine>> pages, PageEdge edge, HashSet<Line> known)
    {
        var zones = pages.Select((lines, i) => Zone * HeightOf(document.Pages[i], lines)).ToList();
        var repeated = new RepeatedLines();
        foreach (var shape in pages.Zip(zones).GroupBy(page => IsSlide(document, page.First)).ToList())
        {
            var needed = shape.Key ? NeededOnSlides(shape.Count(), edge) : NeededOnPages;
            repeated.Add(RepeatedLineFinder.Find(shape.SelectMany(page => page.First.Where(line => line.Distance < page.Second)), needed));
        }

        var contacts = edge == PageEdge.Bottom ? ContactBlockFinder.Find(document.Pages) : [];
        var found = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var (lines, zone) in pages.Zip(zones))
        {
            var candidates = lines.Where(line => known.Contains(line.Line) || repeated.Lines.Contains(line.Line) || contacts.Contains(line.Line) || IsPageNumber(line, document)).ToHashSet<PageLine>(ReferenceEqualityComparer.Instance);
            foreach (var table in lines.Where(line => line.Table is not null && !candidates.Contains(line)).Select(line => line.Table).ToHashSet())
                candidates.RemoveWhere(line => ReferenceEquals(line.Table, table));
            var text = lines.Where(line => line.Text.Length > 0 && !candidates.Contains(line)).Select(line => line.Distance).DefaultIfEmpty(double.MaxValue).Min();
            found.UnionWith(candidates.Where(line => line.Distance < Math.Min(zone, text + (line.Height / 2))).Select(line => line.Line));
        }

        found.ExceptWith(repeated.FirstOfItem);
        return found;
    }

    /// <summary>A page wider than high is a slide, or is laid out as freely as one.</summary>
    private static bool IsSlide(SourceDocument document, List<PageLine> lines) =>
        lines.Count > 0 && document.Pages[lines[0].Page] is var page && (document.Source.Format == FileFormat.Pptx || page.Width > page.Height);

    /// <summary>Several slides may bear one title: what heads slides must do so on most of them to be a running line.</summary>
    private static int NeededOnSlides(int slides, PageEdge edge)
    {
        const int fewest = 3;
        return edge == PageEdge.Bottom ? fewest : Math.Max(fewest, (slides / 2) + 1);
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
