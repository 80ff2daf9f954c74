using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Tells a presentation: a file of slides, or a PDF of landscape pages with little text on each.</summary>
internal static class DeckDetector
{
    /// <summary>Slides hold fewer characters than a page of running text, on average.</summary>
    private const int MostCharactersPerSlide = 1500;

    public static bool IsDeck(CleanDocument document)
    {
        if (document.Source.Format == FileFormat.Pptx)
            return true;
        var pages = document.Pages.Where(page => page.Width > 0).ToList();
        if (pages.Count == 0 || pages.Count(page => page.Width > page.Height) * 4 < pages.Count * 3)
            return false;
        return DocumentHead.Lines(document, DocumentHead.Whole).Sum(line => (long)line.Length) <= (long)MostCharactersPerSlide * pages.Count;
    }
}
