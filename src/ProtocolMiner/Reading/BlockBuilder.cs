namespace ProtocolMiner.Reading;

/// <summary>Gathers lines into blocks of text, and tables between them, in reading order.</summary>
internal sealed class BlockBuilder
{
    private readonly List<Block> blocks = [];
    private readonly List<Line> lines = [];
    private BlockRole role;

    public void Add(Line line, BlockRole lineRole = BlockRole.Body)
    {
        if (lineRole != role)
            CloseText();
        role = lineRole;
        lines.Add(line);
    }

    public void Add(Block block)
    {
        CloseText();
        blocks.Add(block);
    }

    /// <summary>White space stands between what came and what comes.</summary>
    public void CloseText()
    {
        if (lines.Count > 0)
            blocks.Add(new TextBlock([.. lines]) { Role = role });
        lines.Clear();
    }

    public IReadOnlyList<Block> Build()
    {
        CloseText();
        return [.. blocks];
    }
}
