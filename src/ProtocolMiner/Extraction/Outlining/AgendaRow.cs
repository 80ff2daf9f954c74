using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A row of an agenda table (<em>ärendelista</em>): the number in the left cell, the item's title and text beside it.</summary>
/// <param name="Heading">The number, as a heading without rest.</param>
/// <param name="Content">Paragraphs of the title cell, the title first.</param>
/// <param name="Presenters">Who presents, from its own column or beside the number; null when nothing is said.</param>
/// <param name="CaseNumbers">From the column of case numbers.</param>
internal sealed record AgendaRow(
    HeadingLine Heading,
    IReadOnlyList<Paragraph> Content,
    string? Presenters,
    IReadOnlyList<string> CaseNumbers,
    int? Page) : CleanBlock(Page, Page)
{
    /// <summary>The row as paragraphs, for when it turns out to be no item.</summary>
    public IReadOnlyList<Paragraph> Paragraphs =>
        Content.Count == 0
            ? [new Paragraph([new(Heading.Label, default)], Page, EndPage)]
            : [Content[0] with { ListLabel = Heading.Label }, .. Content.Skip(1)];
}
