using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Finds the document's own title: a memo's subject, otherwise the line that names the sort of document.</summary>
internal static class DocumentTitleFinder
{
    /// <summary>A title is no longer than this, in characters.</summary>
    private const int LongestTitle = 250;

    public static string? Find(CleanDocument document, DocumentKind kind) => kind switch
    {
        DocumentKind.Memo => MemoTitle(document),
        DocumentKind.Slides => document.Blocks.OfType<Paragraph>().FirstOrDefault(p => p.Text.Length <= LongestTitle)?.Text,
        _ => document.Blocks.OfType<Paragraph>().Take(40).FirstOrDefault(p => DocumentKindDetector.Recognise(p.Text) is not null)?.Text,
    };

    /// <summary>The last paragraph above the first section; the word for the sort of document is no part of it.</summary>
    private static string? MemoTitle(CleanDocument document)
    {
        Paragraph? above = null;
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            if (above is not null && SectionHeadings.Recognise(paragraph) is not null)
                return above.Text;
            if (paragraph.Text.Length <= LongestTitle && DocumentKindDetector.Recognise(paragraph.Text) is null)
                above = paragraph;
        }

        return null;
    }
}
