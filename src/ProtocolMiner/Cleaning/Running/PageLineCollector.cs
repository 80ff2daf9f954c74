using ProtocolMiner.Reading;

namespace ProtocolMiner.Cleaning.Running;

/// <summary>Gathers the lines of a page, those in tables included and titles left out, with their distance from its upper edge.</summary>
internal static class PageLineCollector
{
    /// <summary>Height that stands for a line where the format has no geometry, in points.</summary>
    private const double AssumedHeight = 12;

    public static List<PageLine> Collect(Page page, int index)
    {
        var lines = new List<PageLine>();
        foreach (var block in page.Blocks)
            Add(block, index, null, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var fromTop = page.Height > 0 && lines[i].Line.Box is { } box ? box.MiddleY : (i + 0.5) * AssumedHeight;
            lines[i] = lines[i] with { Distance = fromTop };
        }

        return lines;
    }

    /// <summary>The same lines with their distance from the lower edge.</summary>
    public static List<PageLine> FromBelow(Page page, List<PageLine> lines)
    {
        var height = page.Height > 0 ? page.Height : lines.Count * AssumedHeight;
        return lines.ConvertAll(line => line with { Distance = height - line.Distance });
    }

    private static void Add(Block block, int page, Table? table, List<PageLine> lines)
    {
        switch (block)
        {
            case TextBlock { Role: not BlockRole.Title } text:
                foreach (var line in text.Lines)
                    lines.Add(new PageLine(line, TextNormalizer.Normalize(line.Text), page, 0, line.Box?.Height ?? AssumedHeight, table));
                break;
            case Table inner:
                foreach (var part in inner.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks))
                    Add(part, page, table ?? inner, lines);
                break;
        }
    }
}
