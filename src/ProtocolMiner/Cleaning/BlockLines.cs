using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning;

/// <summary>The texts of a block, however deep in tables they stand.</summary>
internal static class BlockLines
{
    public static IEnumerable<Line> Of(Block block) => TextsOf(block).SelectMany(text => text.Lines);

    public static IEnumerable<TextBlock> TextsOf(Block block) => block switch
    {
        TextBlock text => [text],
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).SelectMany(TextsOf),
        _ => [],
    };
}
