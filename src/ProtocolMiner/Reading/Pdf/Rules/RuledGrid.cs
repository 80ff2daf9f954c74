namespace ProtocolMiner.Reading.Pdf.Rules;

/// <summary>A table's grid as drawn. Cells that no rule parts are one.</summary>
internal sealed class RuledGrid
{
    private readonly int[] roots;

    /// <param name="xs">Borders of the columns, from left to right; at least two.</param>
    /// <param name="ys">Borders of the rows, from top to bottom; at least two.</param>
    /// <param name="roots">For each cell of the grid, row by row, the index of the first cell of those that it is one with.</param>
    public RuledGrid(IReadOnlyList<double> xs, IReadOnlyList<double> ys, int[] roots)
    {
        Xs = xs;
        Ys = ys;
        this.roots = roots;
        Box = new Box(xs[0], ys[0], xs[^1], ys[^1]);
    }

    public IReadOnlyList<double> Xs { get; }

    public IReadOnlyList<double> Ys { get; }

    public Box Box { get; }

    public int Columns => Xs.Count - 1;

    public int Rows => Ys.Count - 1;

    /// <summary>The first cell, in reading order, of those that are one with this cell.</summary>
    public int RootOf(int row, int column) => roots[(row * Columns) + column];

    /// <summary>The cell that holds a point of <see cref="Box"/>.</summary>
    public int RootAt(double x, double y) => RootOf(IndexOf(Ys, y), IndexOf(Xs, x));

    private static int IndexOf(IReadOnlyList<double> borders, double value)
    {
        int low = 0, high = borders.Count - 2;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (borders[middle] <= value)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
