using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>
/// Finds running heads and feet, page numbers and signing stamps: by what the format says, by their wording, and by what repeats
/// along the pages' edges.
/// </summary>
internal static class RunningLineFinder
{
    public static RunningLines Find(SourceDocument document)
    {
        var running = MarkedLineFinder.Find(document.Pages);
        if (document.Pages.Any(page => page.Number is not null))
        {
            var fromAbove = document.Pages.Select(PageLineCollector.Collect).ToList();
            running.UnionWith(EdgeLineFinder.Find(document, fromAbove, PageEdge.Top, running));
            var fromBelow = document.Pages.Zip(fromAbove, PageLineCollector.FromBelow).ToList();
            running.UnionWith(EdgeLineFinder.Find(document, fromBelow, PageEdge.Bottom, running));
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
}
