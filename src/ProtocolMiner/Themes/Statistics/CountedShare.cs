namespace ProtocolMiner.Themes.Statistics;

/// <summary>A count out of a total, at a time.</summary>
/// <param name="Time">In years.</param>
/// <param name="Hits">0 to <paramref name="Total"/>.</param>
/// <param name="Total">At least 1.</param>
internal readonly record struct CountedShare(double Time, int Hits, int Total)
{
    public double Share => (double)Hits / Total;
}
