namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>Pieces of text that stand on one line across the whole width of a region, whatever column they belong to.</summary>
/// <param name="Pieces">At least one, from left to right.</param>
internal sealed record Row(IReadOnlyList<Piece> Pieces, Box Box)
{
    public static Row Of(IReadOnlyList<Piece> pieces)
    {
        var box = pieces[0].Box;
        for (var i = 1; i < pieces.Count; i++)
            box = box.With(pieces[i].Box);
        return new Row(pieces, box);
    }
}
