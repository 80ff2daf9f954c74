namespace ProtocolMiner.Web.Charts;

/// <summary>A theme's share over time, small enough for a row of a table: its form, not its size.</summary>
internal static class Sparkline
{
    public const int Width = 120;
    public const int Height = 24;

    /// <summary>Room for the line's own width.</summary>
    private const int Margin = 2;

    /// <summary>The line as SVG's <c>points</c>, in pieces where periods are missing. The highest share reaches the top.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<double?> shares)
    {
        var top = Math.Max(shares.Max() ?? 0, double.Epsilon);
        var run = new List<string>();
        for (var i = 0; i < shares.Count; i++)
        {
            if (shares[i] is { } share)
            {
                var x = Margin + ((Width - (2.0 * Margin)) * (shares.Count == 1 ? 0.5 : i / (shares.Count - 1.0)));
                run.Add(TrendChart.Number(x) + "," + TrendChart.Number(Height - Margin - ((Height - (2.0 * Margin)) * share / top)));
                continue;
            }

            if (run.Count > 1)
                yield return string.Join(' ', run);
            run.Clear();
        }

        if (run.Count > 1)
            yield return string.Join(' ', run);
    }

    /// <summary>The same in words: from what share to what.</summary>
    public static string Describe(IReadOnlyList<double?> shares)
    {
        var known = shares.OfType<double>().ToList();
        return known.Count == 0 ? "inga uppgifter" : $"från {PeriodTexts.Percent(known[0])} till {PeriodTexts.Percent(known[^1])}, som mest {PeriodTexts.Percent(known.Max())}";
    }
}
