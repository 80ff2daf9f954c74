using ProtocolMiner.Cleaning;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Tells a presentation: a file of slides, a PDF of landscape pages with little text on each, a deck's text without its pages.</summary>
internal static class DeckDetector
{
    /// <summary>Slides hold fewer characters than a page of running text, on average.</summary>
    private const int MostCharactersPerSlide = 1500;

    /// <summary>Fewer paragraphs than these are no deck.</summary>
    private const int FewestParagraphs = 15;

    /// <summary>Half of a deck's paragraphs are shorter, in characters.</summary>
    private const int ShortParagraph = 60;

    /// <summary>At most this part of a deck's paragraphs ends as sentences do.</summary>
    private const double MostSentences = 0.2;

    /// <summary>A deck has more pages than a drawing or a plan.</summary>
    private const int FewestPages = 3;

    /// <summary>A sheet of A4 or A3 on its side, width by height; slides are of other shapes.</summary>
    private const double LandscapeSheet = 1.414;

    /// <summary>Pages of one shape differ by less.</summary>
    private const double SameShape = 0.02;

    /// <summary>A file of slides, or pages of the shape of slides.</summary>
    public static bool IsDeck(CleanDocument document) =>
        document.Source.Format == FileFormat.Pptx
        || (IsDeckByPages(document) && document.Pages.Count(page => page.Height > 0 && Math.Abs((page.Width / page.Height) - LandscapeSheet) < SameShape) * 2 < document.Pages.Count);

    /// <summary>Landscape pages with little text on each.</summary>
    public static bool IsDeckByPages(CleanDocument document)
    {
        var pages = document.Pages.Where(page => page.Width > 0).ToList();
        return pages.Count >= FewestPages
            && pages.Count(page => page.Width > page.Height) * 4 >= pages.Count * 3
            && DocumentHead.All(document).Sum(line => (long)line.Length) <= (long)MostCharactersPerSlide * pages.Count;
    }

    /// <summary>Whether plain text reads as a deck's: short lines, hardly any sentences, no tables.</summary>
    public static bool IsDeckInText(CleanDocument document)
    {
        if (document.Source.Format is not (FileFormat.Text or FileFormat.Markdown))
            return false;
        var paragraphs = document.Blocks.OfType<Paragraph>().Select(p => p.Text.Trim()).Where(text => text.Length > 0).ToList();
        return paragraphs.Count >= FewestParagraphs
            && paragraphs.Count(text => text.Length < ShortParagraph) * 2 > paragraphs.Count
            && paragraphs.Count(text => text[^1] == '.') <= MostSentences * paragraphs.Count;
    }
}
