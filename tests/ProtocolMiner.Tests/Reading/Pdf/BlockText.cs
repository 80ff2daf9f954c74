using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Pdf;

/// <summary>Blocks as short strings: lines separated by " / ", cells by " | ", rows by line feeds.</summary>
internal static class BlockText
{
    public static string Of(Block block) => block switch
    {
        TextBlock text => string.Join(" / ", text.Lines.Select(line => line.Text)),
        Table table => string.Join('\n', table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Join(" / ", cell.Blocks.Select(Of)))))),
        _ => throw new InvalidOperationException($"No text for {block.GetType().Name}."),
    };

    public static string[] Of(IEnumerable<Block> blocks) => [.. blocks.Select(Of)];
}
