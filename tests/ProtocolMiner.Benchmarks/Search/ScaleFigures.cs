namespace ProtocolMiner.Benchmarks.Search;

/// <summary>What an index of some size takes.</summary>
/// <param name="Size">Of its files, in megabytes.</param>
/// <param name="Memory">That the opened index holds after the queries, in megabytes; not what the system keeps of its files.</param>
/// <param name="Build">Processor time to build it, in seconds; null when it was there before.</param>
/// <param name="Median">Processor time of a query, in milliseconds.</param>
/// <param name="Slow">The same of the slowest query of twenty (95th percentile).</param>
/// <param name="New">Processor time of a query that was not asked before, in milliseconds: nothing of its words is kept in memory.</param>
internal sealed record ScaleFigures(double Size, double Memory, double? Build, double Median, double Slow, double New)
{
    /// <summary>Each figure by its name and how it is read.</summary>
    public static IReadOnlyList<(string Name, Func<ScaleFigures, double?> Read)> All { get; } =
    [
        ("index size, MB", figures => figures.Size),
        ("memory of the opened index, MB", figures => figures.Memory),
        ("building, s", figures => figures.Build),
        ("query, median, ms", figures => figures.Median),
        ("query, 95th percentile, ms", figures => figures.Slow),
        ("query asked for the first time, median, ms", figures => figures.New),
    ];
}
