using ProtocolMiner.Reading.Pdf.Layout;

namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>
/// Grids and the words within → ruled tables, inner ones first, so that a table within a cell becomes part of the cell. A grid with text
/// in one cell only is a frame: its text stays together but makes no table.
/// </summary>
internal sealed class RuledTableBuilder(RegionLayout layout)
{
    /// <summary>Cells with text from which a grid is a table.</summary>
    private const int LeastCells = 2;

    /// <param name="words">The page's words; those within tables are taken out.</param>
    /// <returns>The outermost tables.</returns>
    public List<Piece> Build(List<RuledGrid> grids, ref List<PlacedWord> words)
    {
        grids.Sort(static (a, b) => (a.Box.Width * a.Box.Height).CompareTo(b.Box.Width * b.Box.Height));
        var ready = new List<Piece>();
        foreach (var grid in grids)
        {
            var cells = new Dictionary<int, CellContent>();
            var outside = new List<PlacedWord>();
            foreach (var word in words)
            {
                if (Holds(grid.Box, word.Box))
                    ContentOf(cells, grid, word.Box).Words.Add(word);
                else
                    outside.Add(word);
            }

            var apart = new List<Piece>();
            foreach (var piece in ready)
            {
                if (Holds(grid.Box, piece.Box))
                    ContentOf(cells, grid, piece.Box).Pieces.Add(piece);
                else
                    apart.Add(piece);
            }

            if (cells.Count < LeastCells)
                continue;
            words = outside;
            ready = apart;
            ready.Add(Piece.OfBlocks(grid.Box, SideBySideSplitter.Split(ToTable(grid, cells))));
        }

        return ready;
    }

    private static bool Holds(Box outer, Box inner) =>
        inner.MiddleX > outer.Left && inner.MiddleX < outer.Right && inner.MiddleY > outer.Top && inner.MiddleY < outer.Bottom;

    private static CellContent ContentOf(Dictionary<int, CellContent> cells, RuledGrid grid, Box box)
    {
        var root = grid.RootAt(box.MiddleX, box.MiddleY);
        if (!cells.TryGetValue(root, out var content))
            cells.Add(root, content = new CellContent([], []));
        return content;
    }

    private Table ToTable(RuledGrid grid, Dictionary<int, CellContent> cells)
    {
        var rows = new List<TableRow>(grid.Rows);
        for (var row = 0; row < grid.Rows; row++)
        {
            var built = new List<TableCell>();
            for (var column = 0; column < grid.Columns;)
            {
                var root = grid.RootOf(row, column);
                var end = column + 1;
                while (end < grid.Columns && grid.RootOf(row, end) == root)
                    end++;
                var isAbove = row > 0 && grid.RootOf(row - 1, column) == root;
                var blocks = !isAbove && cells.Remove(root, out var content) ? layout.Arrange(content.Words, content.Pieces) : [];
                built.Add(new TableCell(blocks, end - column, isAbove) { Box = new Box(grid.Xs[column], grid.Ys[row], grid.Xs[end], grid.Ys[row + 1]) });
                column = end;
            }

            rows.Add(new TableRow(built));
        }

        return new Table(rows, Ruled: true);
    }

    private sealed record CellContent(List<PlacedWord> Words, List<Piece> Pieces);
}
