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

    public static bool IsDeck(CleanDocument document)
    {
        if (document.Source.Format == FileFormat.Pptx)
            return true;
        var pages = document.Pages.Where(page => page.Width > 0).ToList();
        if (pages.Count == 0 || pages.Count(page => page.Width > page.Height) * 4 < pages.Count * 3)
            return false;
        return DocumentHead.All(document).Sum(line => (long)line.Length) <= (long)MostCharactersPerSlide * pages.Count;
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
