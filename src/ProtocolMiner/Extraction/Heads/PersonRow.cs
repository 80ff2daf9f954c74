using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Heads;

/// <summary>Cells of a row that are one person, "Anna Berg (S) | ordförande | §§ 1–4", as the entry of a list that they would be in a line.</summary>
internal static class PersonRow
{
    /// <summary>The entry; null when the cells are anything else, such as persons side by side.</summary>
    public static Paragraph? Read(IReadOnlyList<GridCell> cells)
    {
        if (cells.Count < 2 || cells.Any(cell => cell.Paragraphs.Count != 1) || !IsPerson(cells[0]) || cells.Skip(1).Any(IsPerson))
            return null;
        var entry = cells[0].Paragraphs[0];
        foreach (var cell in cells.Skip(1))
            entry = ParagraphSlicer.Join(entry, cell.Paragraphs[0], "\t");
        return entry;
    }

    private static bool IsPerson(GridCell cell) =>
        PersonLineParser.Parse(cell.Text) is { Rest: null } person && person.Name.Contains(' ', StringComparison.Ordinal);
}
