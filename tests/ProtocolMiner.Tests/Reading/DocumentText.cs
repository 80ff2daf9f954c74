using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading;

/// <summary>
/// A document as read, one line of text for each of its lines, so that a test shows at a glance what came out: "[label] text", "| cell | cell"
/// for a table's row, "Role: text" for what is not body, and an empty line between blocks of text.
/// </summary>
internal static class DocumentText
{
    public static string Show(ReadContent content) => string.Join("\n\f\n", content.Pages.Select(page => Show(page.Blocks)));

    public static string Show(IReadOnlyList<Block> blocks) => string.Join("\n\n", blocks.Select(Show));

    private static string Show(Block block) => (block.Role == BlockRole.Body ? "" : block.Role + ": ") + block switch
    {
        TextBlock text => string.Join('\n', text.Lines.Select(Show)),
        Table table => string.Join('\n', table.Rows.Select(row => "| " + string.Join(" | ", row.Cells.Select(Show)))),
        _ => throw new ArgumentException($"Unknown block {block}."),
    };

    private static string Show(TableCell cell) =>
        cell.ContinuesAbove ? "^" : string.Join(" / ", cell.Blocks.Select(block => Show(block).Replace('\n', '/'))) + (cell.ColumnSpan > 1 ? $" <{cell.ColumnSpan}>" : "");

    private static string Show(Line line) =>
        new string(' ', 2 * line.ListLevel) + (line.ListLabel is null ? "" : $"[{line.ListLabel}] ") + line.Text;
}
