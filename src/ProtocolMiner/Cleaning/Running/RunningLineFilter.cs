using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>Leaves running lines out of the pages, and what is empty without them.</summary>
internal sealed class RunningLineFilter(RunningLines running)
{
    public IReadOnlyList<Page> Filter(IReadOnlyList<Page> pages) => [.. pages.Select(page => page with { Blocks = Filter(page.Blocks) })];

    private List<Block> Filter(IReadOnlyList<Block> blocks) => [.. blocks.Select(Filter).OfType<Block>()];

    private Block? Filter(Block block) => block switch
    {
        TextBlock text => text.Lines.Where(line => !running.Contains(line)).ToList() is { Count: > 0 } rest ? text with { Lines = rest } : null,
        Table table => Filter(table),
        _ => block,
    };

    private Table? Filter(Table table)
    {
        var rows = new List<TableRow>();
        foreach (var row in table.Rows)
        {
            var filtered = row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = Filter(cell.Blocks) })] };
            var emptied = filtered.Cells.All(cell => cell.Blocks.Count == 0) && row.Cells.Any(cell => cell.Blocks.Count > 0);
            if (!emptied)
                rows.Add(filtered);
        }

        return rows.Count > 0 ? table with { Rows = rows } : null;
    }
}
