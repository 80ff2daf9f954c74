namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>Where the pieces of successive rows begin: places where many do are left edges of columns.</summary>
internal sealed class ColumnEdges
{
    /// <summary>Pieces that begin at a place for it to be an edge.</summary>
    private const int LeastPieces = 3;

    /// <summary>Places are told apart to this, in points.</summary>
    private const double Step = 0.5;

    private readonly Dictionary<int, int> pieces = [];

    public void Add(Row row)
    {
        foreach (var piece in row.Pieces)
        {
            var place = (int)Math.Round(piece.Box.Left / Step);
            pieces[place] = pieces.GetValueOrDefault(place) + 1;
        }
    }

    public bool Has(double x)
    {
        var place = (int)Math.Round(x / Step);
        return pieces.GetValueOrDefault(place - 1) + pieces.GetValueOrDefault(place) + pieces.GetValueOrDefault(place + 1) >= LeastPieces;
    }
}
