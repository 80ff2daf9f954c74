using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Extraction.Outlining;

/// <summary>A row of an agenda table (<em>ärendelista</em>): the number in the left cell, the item's title and text beside it.</summary>
/// <param name="Heading">The number, as a heading without rest; null for a row that goes on with the item above.</param>
/// <param name="Content">Paragraphs of the title cell, the title first.</param>
/// <param name="Presenters">Who presents, from its own column or beside the number; null when nothing is said.</param>
/// <param name="CaseNumbers">From the column of case numbers.</param>
/// <param name="Table">The table that the row stands in.</param>
internal sealed record AgendaRow(
    HeadingLine? Heading,
    IReadOnlyList<Paragraph> Content,
    string? Presenters,
    IReadOnlyList<string> CaseNumbers,
    int? Page,
    Grid Table) : CleanBlock(Page, Page)
{
    /// <summary>The row as paragraphs, for when it is text and not an item.</summary>
    public IEnumerable<Paragraph> Paragraphs => Heading is null || Content.Count == 0
        ? Content
        : [Content[0] with { ListLabel = Heading.Label }, .. Content.Skip(1)];

    /// <summary>
    /// Rows become paragraphs, or the table again where all its rows are here: an item's text holds no rows of agendas.
    /// </summary>
    public static List<CleanBlock> Fold(IReadOnlyList<CleanBlock> blocks)
    {
        var rows = blocks.OfType<AgendaRow>().GroupBy(row => row.Table, ReferenceEqualityComparer.Instance).ToDictionary(g => g.Key!, g => g.ToList(), ReferenceEqualityComparer.Instance);
        var folded = new List<CleanBlock>();
        foreach (var block in blocks)
        {
            if (block is not AgendaRow row)
                folded.Add(block);
            else if (rows[row.Table].Count < AgendaTableUnfolder.ItemRows(row.Table).Count())
                folded.AddRange(row.Paragraphs);
            else if (ReferenceEquals(rows[row.Table][0], row))
                folded.Add(row.Table);
        }

        return folded;
    }
}
