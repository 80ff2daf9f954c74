using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Sections;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>The lines that a document begins with, those in tables included, before its first section or item.</summary>
internal static class DocumentHead
{
    /// <summary>A head takes up no more blocks than these.</summary>
    private const int LongestHead = 40;

    public static IEnumerable<CleanBlock> Blocks(CleanDocument document) =>
        document.Blocks.Take(LongestHead).TakeWhile(block => block is not Paragraph paragraph || !BeginsBody(paragraph));

    public static IEnumerable<string> Lines(CleanDocument document) => Blocks(document).SelectMany(Texts);

    public static IEnumerable<string> All(CleanDocument document) => document.Blocks.SelectMany(Texts);

    private static bool BeginsBody(Paragraph paragraph) =>
        (SectionHeadings.Recognise(paragraph) is not null && DocumentKindDetector.Recognise(paragraph.Text) is null) || HeadingParser.Parse(paragraph) is { Form: HeadingForm.SectionSign };

    private static IEnumerable<string> Texts(CleanBlock block) => block.ParagraphsWithin().Select(paragraph => paragraph.Text);
}
