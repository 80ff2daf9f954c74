namespace ProtocolMiner.Reading.Pdf.Layout;

/// <summary>A stretch of the x axis, in points.</summary>
internal readonly record struct Span(double From, double To)
{
    public double Width => To - From;
}

/// <summary>
/// Which part of a region's width its pieces cover, seen from above. The free stretches between are white columns that run down through
/// all of its rows: gutters.
/// </summary>
internal sealed class Coverage
{
    private readonly List<Span> covered;

    private Coverage(List<Span> covered) => this.covered = covered;

    /// <param name="pieces">From left to right.</param>
    public static Coverage Of(IReadOnlyList<Piece> pieces) => new Coverage([]).With(pieces);

    /// <summary>What these pieces and those before cover together.</summary>
    public Coverage With(IReadOnlyList<Piece> pieces)
    {
        var merged = new List<Span>(covered.Count + pieces.Count);
        int i = 0, k = 0;
        while (i < covered.Count || k < pieces.Count)
        {
            var takeOld = k >= pieces.Count || (i < covered.Count && covered[i].From <= pieces[k].Box.Left);
            var next = takeOld ? covered[i++] : new Span(pieces[k].Box.Left, pieces[k++].Box.Right);
            if (merged.Count > 0 && next.From <= merged[^1].To)
                merged[^1] = new Span(merged[^1].From, Math.Max(merged[^1].To, next.To));
            else
                merged.Add(next);
        }

        return new Coverage(merged);
    }

    /// <summary>Free stretches between covered ones that are at least this wide, from left to right.</summary>
    public List<Span> Gutters(double width)
    {
        var gutters = new List<Span>();
        for (var i = 1; i < covered.Count; i++)
        {
            if (covered[i].From - covered[i - 1].To >= width)
                gutters.Add(new Span(covered[i - 1].To, covered[i].From));
        }

        return gutters;
    }
}
