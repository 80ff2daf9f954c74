using System.Globalization;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace ProtocolMiner.Reading.Text;

/// <summary>Turns Markdown's tree of blocks into the flow of text and tables.</summary>
internal sealed class MarkdownBlockReader
{
    private readonly List<Block> blocks = [];
    private readonly List<Line> lines = [];

    public static IReadOnlyList<Block> Read(ContainerBlock container)
    {
        var reader = new MarkdownBlockReader();
        reader.AddChildren(container, level: 0);
        reader.CloseText();
        return reader.blocks;
    }

    private void AddChildren(ContainerBlock container, int level)
    {
        foreach (var child in container)
            Add(child, level);
    }

    private void Add(Markdig.Syntax.Block block, int level)
    {
        switch (block)
        {
            case HeadingBlock heading:
                CloseText();
                AddLines(MarkdownInlineReader.Read(heading.Inline).Select(line => line with { HeadingLevel = heading.Level }));
                break;
            case ParagraphBlock paragraph:
                if (level == 0)
                    CloseText();
                AddLines(MarkdownInlineReader.Read(paragraph.Inline));
                break;
            case ListBlock list:
                AddList(list, level);
                break;
            case Markdig.Extensions.Tables.Table table:
                CloseText();
                blocks.Add(ReadTable(table));
                break;
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HtmlBlock html:
                CloseText();
                AddLines(Plain(HtmlText.Read(html.Lines.ToString())).Select(line => line with { EndsParagraph = true }));
                break;
            case LeafBlock leaf:
                AddLines(Plain(leaf.Lines.ToString()));
                break;
            case ContainerBlock container:
                AddChildren(container, level);
                break;
        }
    }

    private void AddList(ListBlock list, int level)
    {
        if (level == 0)
            CloseText();
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var label = list.IsOrdered
                ? item.Order.ToString(CultureInfo.InvariantCulture) + list.OrderedDelimiter
                : list.BulletType.ToString();
            var first = lines.Count;
            AddChildren(item, level + 1);
            if (lines.Count > first)
                lines[first] = lines[first] with { ListLabel = label, ListLevel = level };
        }
    }

    private static Table ReadTable(Markdig.Extensions.Tables.Table table)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().Select(row => new TableRow(
            [.. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => new TableCell(Read(cell), Math.Max(1, cell.ColumnSpan)))],
            row.IsHeader));
        return new Table([.. rows], Ruled: true);
    }

    private static IEnumerable<Line> Plain(string text) =>
        text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).SelectMany(TextLineParser.Parse);

    private void AddLines(IEnumerable<Line> added) => lines.AddRange(added);

    private void CloseText()
    {
        if (lines.Count > 0)
            blocks.Add(new TextBlock([.. lines]));
        lines.Clear();
    }
}
