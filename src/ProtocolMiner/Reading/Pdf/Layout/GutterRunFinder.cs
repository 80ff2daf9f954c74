namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>
/// Finds where a region is set in columns: the longest run of rows from a given one on through which a gutter runs down. After the
/// white streams and maximal white rectangles of T. M. Breuel, "Two Geometric Algorithms for Layout Analysis" (DAS 2002), cut down to
/// what rows in order need: one pass, keeping the coverage of the rows so far.
/// </summary>
internal static class GutterRunFinder
{
    /// <summary>Narrowest gutter, in font sizes. Spaces, even in justified text, are narrower and do not stand above each other.</summary>
    private const double GutterWidth = 0.9;

    /// <summary>Free space between rows that ends a run, in line heights: blocks so far apart are not one table.</summary>
    private const double RunGap = 2.6;

    /// <summary>Free space between lines of one text, in line heights.</summary>
    private const double TightGap = 0.6;

    /// <summary>How much wider than those before a gap must be for a row to be set off, as a heading or the text below a list is.</summary>
    private const double WiderGap = 1.5;

    /// <summary>What is left of a certain gutter where long entries reach into it, in font sizes: a narrow space.</summary>
    private const double NarrowedWidth = 0.2;

    /// <summary>How far a piece may begin left of its column's edge, in font sizes: a hanging initial or number.</summary>
    private const double Intrusion = 1;

    /// <param name="earliest">Index of the first row that the run may reach back to.</param>
    public static GutterRun? Find(IReadOnlyList<Row> rows, int start, int earliest)
    {
        var size = rows[start].Pieces[0].Size;
        var coverage = Coverage.Of(rows[start].Pieces);
        var gutters = Count(coverage, size, [], rows[start]);
        if (gutters.Count == 0)
            return null;
        var cut = new List<Row> { rows[start] };
        var edges = new ColumnEdges();
        edges.Add(rows[start]);
        var widest = 0.0;
        for (var end = start + 1; end < rows.Count; end++)
        {
            var row = rows[end];
            var gap = row.Box.Top - cut[^1].Box.Bottom;
            var isSetOff = cut.Count > 1 && gap > (WiderGap * widest) + (TightGap * row.Box.Height);
            if (gap > RunGap * Math.Min(row.Box.Height, cut[^1].Box.Height) || (isSetOff && row.Box.Right <= gutters[0].Span.From))
                break;
            if (!isSetOff)
                row = RowCutter.Cut(row, gutters, edges);
            var wider = coverage.With(row.Pieces);
            var left = Count(wider, size, gutters, row);
            if (left.Count == 0 || LosesCertain(gutters, left, edges, size))
                break;
            (coverage, gutters, widest) = (wider, left, Math.Max(widest, gap));
            cut.Add(row);
            edges.Add(row);
        }

        var chosen = Choose(gutters, cut[0]);
        if (chosen.Count == 0)
            return null;
        TrimEnd(cut, chosen[0].Span, edges);
        var first = ReachBack(rows, start, earliest, chosen[0].Span);
        for (var i = start - 1; i >= first; i--)
            cut.Insert(0, rows[i]);
        return new GutterRun(first, first + cut.Count, cut, chosen);
    }

    private static List<Gutter> Count(Coverage coverage, double size, List<Gutter> before, Row row)
    {
        var gutters = new List<Gutter>();
        foreach (var span in coverage.Gutters(NarrowedWidth * size))
        {
            var shared = row.Box.Left <= span.From && row.Pieces[^1].Box.Left >= span.To ? 1 : 0;
            var wide = span.Width >= GutterWidth * size;
            foreach (var old in before)
            {
                if (old.Span.From > span.From || old.Span.To < span.To)
                    continue;
                shared += old.SharedRows;
                wide |= old.IsCertain;
            }

            if (wide)
                gutters.Add(new Gutter(span, shared));
        }

        return gutters;
    }

    /// <summary>
    /// Whether a row would close a certain gutter, or begins within it although the column to its right is flush left: a centred heading
    /// between two tables.
    /// </summary>
    private static bool LosesCertain(List<Gutter> before, List<Gutter> after, ColumnEdges edges, double size)
    {
        foreach (var old in before)
        {
            if (!old.IsCertain)
                continue;
            var index = after.FindIndex(gutter => gutter.Span.From < old.Span.To && gutter.Span.To > old.Span.From);
            if (index < 0 || (after[index].Span.To < old.Span.To - (Intrusion * size) && edges.Has(old.Span.To)))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Leaves out gutters that only few rows know: a second pair of label and value on the first row of a front page. A bold head row with a
    /// title for each column vouches for all of its gutters, also where a column is nearly empty.
    /// </summary>
    private static List<Gutter> Choose(List<Gutter> gutters, Row head)
    {
        var most = 0;
        foreach (var gutter in gutters)
            most = Math.Max(most, gutter.SharedRows);
        if (most == 1)
            return [gutters[0]];
        return head.Pieces.Count == gutters.Count + 1 && head.Pieces.All(IsBold)
            ? gutters
            : gutters.FindAll(gutter => gutter.IsCertain || (gutter.SharedRows >= 2 && gutter.SharedRows * 3 >= most));
    }

    private static bool IsBold(Piece piece) => piece.Words.All(word => word.Glyphs[0].Style.Bold);

    /// <summary>A right column may begin higher than the left one: rows above that stand wholly to the right belong to the run.</summary>
    private static int ReachBack(IReadOnlyList<Row> rows, int start, int earliest, Span gutter)
    {
        var first = start;
        for (var i = start - 1; i >= earliest; i--)
        {
            if (rows[i + 1].Box.Top - rows[i].Box.Bottom > TightGap * rows[i].Box.Height)
                break;
            if (rows[i].Pieces[0].Box.Left >= gutter.To)
                first = i;
            else if (rows[i].Pieces[^1].Box.Right > gutter.From)
                break;
        }

        return first;
    }

    /// <summary>
    /// Rows at the end with text to the left only belong to the run as long as they follow closely; a row at the end that stands clear of
    /// the right column's edge does not belong to it.
    /// </summary>
    private static void TrimEnd(List<Row> rows, Span gutter, ColumnEdges edges)
    {
        while (rows.Count > 1 && IsApart(rows[^2], rows[^1], gutter, edges))
            rows.RemoveAt(rows.Count - 1);
        var last = rows.Count - 1;
        while (last > 0 && rows[last].Pieces[^1].Box.Right <= gutter.From)
            last--;
        var bottom = LeftBottom(rows, last, gutter);
        while (last + 1 < rows.Count && rows[last + 1].Box.Top - bottom <= TightGap * rows[last + 1].Box.Height)
            bottom = rows[++last].Box.Bottom;
        rows.RemoveRange(last + 1, rows.Count - last - 1);
    }

    private static bool IsApart(Row above, Row row, Span gutter, ColumnEdges edges) =>
        row.Box.Left >= gutter.To && edges.Has(gutter.To) && !edges.Has(row.Box.Left) && row.Box.Top - above.Box.Bottom > TightGap * row.Box.Height;

    private static double LeftBottom(List<Row> rows, int last, Span gutter)
    {
        for (var i = last; i >= 0; i--)
        {
            if (rows[i].Pieces[0].Box.Right <= gutter.From)
                return rows[i].Pieces[0].Box.Bottom;
        }

        return rows[last].Box.Bottom;
    }
}
