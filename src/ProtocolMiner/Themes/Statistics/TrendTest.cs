namespace ProtocolMiner.Themes.Statistics;

/// <summary>
/// Whether shares rise or fall over time more than chance would have it: the Cochran–Armitage test for trend (Armitage, "Tests for Linear
/// Trends in Proportions and Frequencies", 1955), body by body and added up (Mantel, "Chi-Square Tests with One Degree of Freedom", 1963),
/// so that a body which comes into the index late makes no trend.
/// </summary>
/// <remarks>
/// §§ of one meeting hang together: a theme fills a meeting or none of it. Where the counts scatter around the trend more than chance, the
/// variance is multiplied by how much more (the dispersion of quasi-likelihood: McCullagh and Nelder, "Generalized Linear Models", 4.5).
/// </remarks>
internal static class TrendTest
{
    /// <summary>Trends that chance would bring about in fewer than 1 of 20 cases are taken for such.</summary>
    public const double Level = 0.05;

    /// <summary>With fewer mentions the normal approximation is none.</summary>
    private const int FewestHits = 5;

    /// <summary>Fewer periods show no course.</summary>
    private const int FewestPeriods = 3;

    /// <param name="strata">A series of counts for each body; periods that are not covered are left out.</param>
    /// <returns>Null when there is too little to tell.</returns>
    public static TrendResult? Run(IReadOnlyList<IReadOnlyList<CountedShare>> strata)
    {
        var parts = strata.Where(series => series.Count >= FewestPeriods).Select(Stratum.Of).Where(part => part.Variance > 0).ToList();
        var variance = parts.Sum(part => part.Variance);
        if (variance <= 0 || parts.Sum(part => part.Hits) < FewestHits)
            return null;
        var freedom = parts.Sum(part => part.Freedom);
        var dispersion = freedom > 0 ? Math.Max(1, parts.Sum(part => part.Departure) / freedom) : 1;
        var z = parts.Sum(part => part.Score) / Math.Sqrt(variance * dispersion);
        return new TrendResult(z, NormalDistribution.TwoSided(z), dispersion);
    }

    /// <summary>One body's part of the test.</summary>
    /// <param name="Score">Hits weighed by time, beyond what an even share would bring.</param>
    /// <param name="Variance">Of the score, if the share were even.</param>
    /// <param name="Departure">Chi-square of the departure from the trend.</param>
    /// <param name="Freedom">Its degrees of freedom.</param>
    private readonly record struct Stratum(int Hits, double Score, double Variance, double Departure, int Freedom)
    {
        public static Stratum Of(IReadOnlyList<CountedShare> series)
        {
            double total = series.Sum(point => point.Total);
            var hits = series.Sum(point => point.Hits);
            var share = hits / total;
            if (total < 2 || hits == 0 || hits == (int)total)
                return default;
            // Times are measured from the first: squares of years would cost digits.
            var start = series[0].Time;
            var times = series.Sum(point => point.Total * (point.Time - start));
            var squares = series.Sum(point => point.Total * (point.Time - start) * (point.Time - start));
            var score = series.Sum(point => point.Hits * (point.Time - start)) - (hits * times / total);
            var variance = hits * (total - hits) * ((total * squares) - (times * times)) / (total * total * (total - 1));
            var scatter = series.Sum(point => Square(point.Hits - (point.Total * share)) / (point.Total * share * (1 - share)));
            var trend = variance > 0 ? score * score / variance : 0;
            return new Stratum(hits, score, variance, Math.Max(0, scatter - trend), series.Count - 2);
        }

        private static double Square(double x) => x * x;
    }
}

/// <param name="Z">Standard score: positive when the share rises.</param>
/// <param name="P">Two-sided probability.</param>
/// <param name="Dispersion">What the variance was multiplied by, at least 1.</param>
internal readonly record struct TrendResult(double Z, double P, double Dispersion);
