namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Cuts a row's pieces where a long entry leaves only a space before the next column's entry: before a word that stands exactly where its
/// column begins. That running text below a table is not torn, there must be several certain gutters, or the word must look other than
/// the one before it, as a value looks other than its label.
/// </summary>
internal static class RowCutter
{
    /// <summary>Certain gutters from which a row is cut whatever its words look like.</summary>
    private const int LeastGutters = 2;

    /// <summary>Gap before the word, in font sizes: a narrow space.</summary>
    private const double LeastGap = 0.18;

    public static Row Cut(Row row, IReadOnlyList<Gutter> gutters, ColumnEdges edges)
    {
        var certain = 0;
        foreach (var gutter in gutters)
            certain += gutter.IsCertain ? 1 : 0;
        if (certain == 0)
            return row;
        var pieces = new List<Piece>();
        foreach (var piece in row.Pieces)
        {
            var from = 0;
            for (var i = 1; i < piece.Words.Count; i++)
            {
                var (before, word) = (piece.Words[i - 1], piece.Words[i]);
                if ((certain < LeastGutters && !LookDifferent(before, word)) || !BeginsColumn(before, word, gutters, edges))
                    continue;
                pieces.Add(Piece.OfText([.. piece.Words.Skip(from).Take(i - from)]));
                from = i;
            }

            pieces.Add(from == 0 ? piece : Piece.OfText([.. piece.Words.Skip(from)]));
        }

        return pieces.Count == row.Pieces.Count ? row : Row.Of(pieces);
    }

    private static bool LookDifferent(PlacedWord before, PlacedWord word)
    {
        var (a, b) = (before.Glyphs[^1].Style, word.Glyphs[0].Style);
        return a.Size != b.Size || a.Bold != b.Bold || a.Font != b.Font;
    }

    private static bool BeginsColumn(PlacedWord before, PlacedWord word, IReadOnlyList<Gutter> gutters, ColumnEdges edges)
    {
        if (word.Box.Left - before.Box.Right < LeastGap * word.Size || !edges.Has(word.Box.Left))
            return false;
        foreach (var gutter in gutters)
        {
            if (gutter.IsCertain && before.Box.Right < gutter.Span.To && word.Box.Left > gutter.Span.From)
                return true;
        }

        return false;
    }
}
