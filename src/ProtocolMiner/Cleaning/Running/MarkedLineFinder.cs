using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>Finds what the format itself sets apart from the text, and what its wording gives away wherever it stands.</summary>
internal static class MarkedLineFinder
{
    public static HashSet<Line> Find(IReadOnlyList<Page> pages)
    {
        var found = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var block in pages.SelectMany(page => page.Blocks))
            Add(block, found);
        return found;
    }

    private static void Add(Block block, HashSet<Line> found)
    {
        if (block.Role is BlockRole.Header or BlockRole.Footer or BlockRole.Rotated)
        {
            found.UnionWith(BlockLines.Of(block));
            return;
        }

        switch (block)
        {
            case TextBlock text:
                found.UnionWith(text.Lines.Where(IsStamp));
                break;
            case Table table:
                // "Sign" may head a column; only a row of nothing else is a box for signatures.
                foreach (var row in table.Rows.Select(row => row.Cells.SelectMany(cell => cell.Blocks).SelectMany(BlockLines.Of).ToList()))
                {
                    if (row.TrueForAll(IsStamp))
                        found.UnionWith(row);
                }

                break;
        }
    }

    private static bool IsStamp(Line line) => RunningWords.IsStamp(TextNormalizer.Normalize(line.Text));
}
