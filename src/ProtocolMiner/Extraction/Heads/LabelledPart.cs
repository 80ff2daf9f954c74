using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>A label of the front page and what stands beside or below it.</summary>
/// <param name="Label">Null for what stands before the first label.</param>
/// <param name="Within">The label of the table cell's row that this label stands in: "Tjänstgörande ersättare" within "Beslutande".</param>
/// <param name="Content">Paragraphs, and tables that hold no labels themselves.</param>
/// <param name="Look">How the label looks; null when it does not stand in a paragraph of its own.</param>
/// <param name="Row">True when label and content stand side by side, so that nothing but this content belongs to the label.</param>
internal sealed record LabelledPart(FrontLabel? Label, FrontLabel? Within, List<CleanBlock> Content, LabelLook? Look, bool Row, int? Page)
{
    /// <summary>Where the label stands on its page; null where the format has no geometry.</summary>
    public Box? LabelBox { get; init; }

    public IEnumerable<Paragraph> Paragraphs => Content.SelectMany(block => block.ParagraphsWithin());

    /// <summary>The content as one line.</summary>
    public string Text => string.Join(' ', Paragraphs.Select(p => p.Text));
}

/// <summary>The look by which a reader sees which headings stand on one level.</summary>
internal readonly record struct LabelLook(double Size, bool Bold, bool Italic, int? HeadingLevel)
{
    public static LabelLook Of(Paragraph paragraph) => new(paragraph.Size, paragraph.Bold, paragraph.Italic, paragraph.HeadingLevel);
}
