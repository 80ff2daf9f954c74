using ProtocolMiner.Search;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary>Builds our index and a plain one of the same protocols, and asks both the same queries in turn. Times are of the processor, which others on the machine hardly disturb.</summary>
internal sealed class ScaleContest(VariedCorpus varied, string folder)
{
    public const int HitsPerPage = 20;

    /// <summary>Times that each query is asked after a first one that warms up; the median counts.</summary>
    public const int Rounds = 5;

    public const int WarmUps = 4;

    private const string Letters = "abcdefghijklmnoprstuvyåäö";

    /// <summary>Queries that are asked.</summary>
    private const int MostQueries = 60;

    public IReadOnlyList<string> Queries { get; } = [.. varied.Queries.Take(MostQueries)];

    private string Ours => Path.Combine(folder, "ours");

    private string Plain => Path.Combine(folder, "plain");

    public (ScaleFigures Ours, ScaleFigures Plain) Run(int items)
    {
        var build = Directory.Exists(Ours) ? ((double Ours, double Plain)?)null : (Seconds(() => BuildOurs(items)), Seconds(() => PlainIndex.Build(Plain, varied.Create(items).Select(one => one.Protocol))));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var plain = new PlainIndex(Plain);
        using var ours = ProtocolIndex.Open(Ours);
        var times = new List<(double Ours, double Plain)>();
        // Around some times first: what an opened index keeps is kept, and the code is compiled for speed.
        foreach (var _ in Enumerable.Range(0, WarmUps + 1))
            times = [.. Queries.Select(query => (Time(() => ours.Search(new SearchRequest(query) { Limit = HitsPerPage })), Time(() => plain.Search(query, HitsPerPage))))];
        var memory = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        return (
            Figures(Ours, memory, build?.Ours, [.. times.Select(time => time.Ours)], AskAnew()),
            Figures(Plain, 0, build?.Plain, [.. times.Select(time => time.Plain)], Quantile([.. Queries.Select(query => 1000 * Seconds(() => plain.Search(query, HitsPerPage)))], 0.5)));
    }

    /// <summary>Asks each query once of an index that was opened anew. Beginnings of words are asked before: what every search needs is then in memory, and nothing of the queries' words.</summary>
    private double AskAnew()
    {
        using var opened = ProtocolIndex.Open(Ours);
        foreach (var letter in Letters)
            opened.Search(new SearchRequest($"{letter}*"));
        return Quantile([.. Queries.Select(query => 1000 * Seconds(() => opened.Search(new SearchRequest(query) { Limit = HitsPerPage })))], 0.5);
    }

    private void BuildOurs(int items)
    {
        using var writer = ProtocolIndexWriter.Open(Ours);
        foreach (var (file, protocol) in varied.Create(items))
            writer.Replace(file, protocol);
        writer.Commit();
    }

    private static ScaleFigures Figures(string index, double memory, double? build, List<double> times, double first) =>
        new(new DirectoryInfo(index).EnumerateFiles().Sum(file => file.Length) / 1e6, memory, build, Quantile(times, 0.5), Quantile(times, 0.95), first);

    /// <summary>In milliseconds.</summary>
    private static double Time(Action search)
    {
        search();
        return Quantile([.. Enumerable.Range(0, Rounds).Select(_ => 1000 * Seconds(search))], 0.5);
    }

    /// <summary>Processor time, all threads together: collecting garbage counts.</summary>
    private static double Seconds(Action action)
    {
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    private static double Quantile(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}
