namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>The rows of a gutter run, their pieces sorted into the columns between the gutters.</summary>
internal sealed class ColumnGrid
{
    private readonly List<Piece>[,] cells;

    public ColumnGrid(IReadOnlyList<Row> rows, IReadOnlyList<Gutter> gutters)
    {
        Rows = rows;
        ColumnCount = gutters.Count + 1;
        cells = new List<Piece>[rows.Count, ColumnCount];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < ColumnCount; column++)
                cells[row, column] = [];
            foreach (var piece in rows[row].Pieces)
            {
                var column = 0;
                while (column < gutters.Count && gutters[column].Span.To <= piece.Box.Left)
                    column++;
                cells[row, column].Add(piece);
            }
        }
    }

    public IReadOnlyList<Row> Rows { get; }

    public int ColumnCount { get; }

    /// <summary>What stands in a row and column, from left to right; often nothing.</summary>
    public IReadOnlyList<Piece> this[int row, int column] => cells[row, column];

    /// <summary>The lines of a column in some rows, those without text left out.</summary>
    public List<IReadOnlyList<Piece>> LinesOf(int column, int from, int to)
    {
        var lines = new List<IReadOnlyList<Piece>>();
        for (var row = from; row < to; row++)
        {
            if (cells[row, column].Count > 0)
                lines.Add(cells[row, column]);
        }

        return lines;
    }

    /// <summary>All of a column's words in some rows.</summary>
    public List<PlacedWord> WordsOf(int column, int from, int to)
    {
        var words = new List<PlacedWord>();
        for (var row = from; row < to; row++)
        {
            foreach (var piece in cells[row, column])
                words.AddRange(piece.Words);
        }

        return words;
    }
}
