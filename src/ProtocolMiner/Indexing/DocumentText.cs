using ProtocolMiner.Cleaning;

namespace ProtocolMiner.Indexing;

/// <summary>All text of a document in reading order: a line a paragraph, and a line a table row.</summary>
internal static class DocumentText
{
    public static string Read(CleanDocument document) => string.Join('\n', document.Blocks.SelectMany(Lines));

    private static IEnumerable<string> Lines(CleanBlock block) => block switch
    {
        Paragraph paragraph => [paragraph.ListLabel is null ? paragraph.Text : paragraph.ListLabel + " " + paragraph.Text],
        Grid grid => grid.Rows.Select(row => string.Join('\t', row.Cells.Select(cell => cell.Text))),
        _ => [],
    };
}
