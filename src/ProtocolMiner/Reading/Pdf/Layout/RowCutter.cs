namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Cuts a row's pieces where a long entry leaves only a space before the next column's entry. Only tables with several certain gutters are
/// cut, and only before a word that stands exactly where its column begins, so that running text below a table is not torn.
/// </summary>
internal static class RowCutter
{
    /// <summary>Certain gutters from which a row is cut.</summary>
    private const int LeastGutters = 2;

    /// <summary>How far a word may stand from its column's left edge, in font sizes.</summary>
    private const double EdgeTolerance = 0.2;

    /// <summary>Gap before the word, in font sizes: a narrow space.</summary>
    private const double LeastGap = 0.18;

    public static Row Cut(Row row, IReadOnlyList<Gutter> gutters)
    {
        var certain = 0;
        foreach (var gutter in gutters)
            certain += gutter.IsCertain ? 1 : 0;
        if (certain < LeastGutters)
            return row;
        var pieces = new List<Piece>();
        foreach (var piece in row.Pieces)
        {
            var from = 0;
            for (var i = 1; i < piece.Words.Count; i++)
            {
                if (!BeginsColumn(piece.Words[i - 1], piece.Words[i], gutters))
                    continue;
                pieces.Add(Piece.OfText([.. piece.Words.Skip(from).Take(i - from)]));
                from = i;
            }

            pieces.Add(from == 0 ? piece : Piece.OfText([.. piece.Words.Skip(from)]));
        }

        return pieces.Count == row.Pieces.Count ? row : Row.Of(pieces);
    }

    private static bool BeginsColumn(PlacedWord before, PlacedWord word, IReadOnlyList<Gutter> gutters)
    {
        if (word.Box.Left - before.Box.Right < LeastGap * word.Size)
            return false;
        foreach (var gutter in gutters)
        {
            if (gutter.IsCertain && Math.Abs(word.Box.Left - gutter.Span.To) <= EdgeTolerance * word.Size)
                return true;
        }

        return false;
    }
}
