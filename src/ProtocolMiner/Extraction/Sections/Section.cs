using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>A part of an item: what stands below one heading.</summary>
/// <param name="Heading">The heading as written; null for what stands before the first.</param>
/// <param name="Blocks">Paragraphs, and tables.</param>
internal sealed record Section(SectionKind Kind, string? Heading, IReadOnlyList<CleanBlock> Blocks)
{
    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block.ParagraphsWithin());
}
