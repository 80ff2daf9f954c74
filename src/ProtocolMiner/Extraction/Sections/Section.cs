using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Sections;

/// <summary>A part of an item: what stands below one heading.</summary>
/// <param name="Heading">The heading as written; null for what stands before the first.</param>
/// <param name="Blocks">Paragraphs, and tables.</param>
internal sealed record Section(SectionKind Kind, string? Heading, IReadOnlyList<CleanBlock> Blocks)
{
    /// <summary>Page of what stands below the heading; null where the format has no pages, or nothing stands there.</summary>
    public int? Page => Blocks.Count > 0 ? Blocks[0].Page : null;

    public IEnumerable<Paragraph> Paragraphs => Blocks.SelectMany(block => block.ParagraphsWithin());
}
