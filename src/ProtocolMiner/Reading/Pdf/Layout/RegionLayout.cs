using ProtocolMiner.Reading.Pdf.Rules;

namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// A region's words and ready pieces (ruled tables) → blocks in reading order: from top to bottom, and where the text is set in columns,
/// column by column.
/// </summary>
internal sealed class RegionLayout(IReadOnlyList<Rule> rules)
{
    public List<Block> Arrange(IReadOnlyList<PlacedWord> words, IReadOnlyList<Piece> ready)
    {
        var blocks = new List<Block>();
        var rest = words;
        foreach (var piece in InReadingOrder(ready))
        {
            var above = new List<PlacedWord>();
            var left = new List<PlacedWord>();
            var right = new List<PlacedWord>();
            var below = new List<PlacedWord>();
            foreach (var word in rest)
            {
                var side = word.Box.MiddleY < piece.Box.Top ? above
                    : word.Box.MiddleY > piece.Box.Bottom ? below
                    : word.Box.MiddleX < piece.Box.MiddleX ? left : right;
                side.Add(word);
            }

            AddText(above, blocks);
            AddText(left, blocks);
            blocks.AddRange(piece.Blocks);
            AddText(right, blocks);
            rest = below;
        }

        AddText(rest, blocks);
        return blocks;
    }

    /// <summary>From top to bottom; of two that stand beside each other, the left one first.</summary>
    private static List<Piece> InReadingOrder(IReadOnlyList<Piece> pieces)
    {
        var ordered = pieces.OrderBy(piece => piece.Box.Top).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            for (var k = i; k > 0 && ordered[k].Box.Right <= ordered[k - 1].Box.Left && ordered[k].Box.Top < ordered[k - 1].Box.MiddleY; k--)
                (ordered[k], ordered[k - 1]) = (ordered[k - 1], ordered[k]);
        }

        return ordered;
    }

    /// <summary>Words line by line, as heads and feet are read; never a table.</summary>
    public static List<Block> Lines(IReadOnlyList<PlacedWord> words)
    {
        var blocks = new List<Block>();
        var rows = RowBuilder.Build(words);
        AddFlow(rows, 0, rows.Count, blocks);
        return blocks;
    }

    private void AddText(IReadOnlyList<PlacedWord> words, List<Block> blocks)
    {
        if (words.Count == 0)
            return;
        AddRows(RowBuilder.Build(words), ReadRun, blocks);
    }

    /// <param name="read">Reads a run of rows with common gutters; null for one that is read line by line, as any text.</param>
    private static void AddRows(List<Row> rows, Func<GutterRun, List<Block>?> read, List<Block> blocks)
    {
        var flow = 0;
        for (var i = 0; i < rows.Count;)
        {
            var run = GutterRunFinder.Find(rows, i, flow);
            i = run?.End ?? i + 1;
            if (run is null || read(run) is not { } arranged)
                continue;
            AddFlow(rows, flow, run.First, blocks);
            blocks.AddRange(arranged);
            flow = run.End;
        }

        AddFlow(rows, flow, rows.Count, blocks);
    }

    private List<Block>? ReadRun(GutterRun run)
    {
        var grid = new ColumnGrid(run.Rows, run.Gutters);
        switch (RunClassifier.Classify(grid))
        {
            case RunKind.Columns:
                return ReadColumns(grid);
            case RunKind.SideHeadings when Separators(run).Count == 0:
                return SideHeadingReader.Read(grid, ArrangeCell);
            case RunKind.SideHeadings or RunKind.Table:
                return AlignedTableBuilder.Build(grid, Separators(run), ArrangeCell) is { } tables ? [.. tables] : null;
            default:
                return null;
        }
    }

    private List<Block> ReadColumns(ColumnGrid grid)
    {
        var blocks = new List<Block>();
        List<int> bands = RunClassifier.AreLists(grid) ? ListBands.Starts(grid) : [0];
        for (var i = 0; i < bands.Count; i++)
        {
            for (var column = 0; column < grid.ColumnCount; column++)
                AddText(grid.WordsOf(column, bands[i], i + 1 < bands.Count ? bands[i + 1] : grid.Rows.Count), blocks);
        }

        return blocks;
    }

    /// <summary>The lines of a cell: lists of persons that stand side by side in it one after the other, all else line by line.</summary>
    private List<Block> ArrangeCell(IReadOnlyList<IReadOnlyList<Piece>> lines)
    {
        var blocks = new List<Block>();
        var rows = new List<Row>(lines.Count);
        foreach (var pieces in lines)
            rows.Add(Row.Of(pieces));
        AddRows(rows, run => new ColumnGrid(run.Rows, run.Gutters) is var grid && RunClassifier.AreLists(grid) ? ReadColumns(grid) : null, blocks);
        return blocks;
    }

    private List<double> Separators(GutterRun run)
    {
        var separators = new List<double>();
        foreach (var rule in rules)
        {
            if (rule.At > run.Rows[0].Box.Top && rule.At < run.Rows[^1].Box.Bottom && rule.From <= run.Gutters[0].Span.From && rule.To >= run.Gutters[0].Span.To)
                separators.Add(rule.At);
        }

        return separators;
    }

    private static void AddFlow(List<Row> rows, int from, int to, List<Block> blocks)
    {
        if (to <= from)
            return;
        var lines = new List<Line>(to - from);
        foreach (var row in HungMarkers.Join(rows.GetRange(from, to - from)))
            lines.Add(LineComposer.Compose(row.Pieces));
        blocks.AddRange(BlockBuilder.Build(lines));
    }
}
