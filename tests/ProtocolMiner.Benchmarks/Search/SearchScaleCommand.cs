using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary><c>search-scale</c>: index size and query time at many items, beside an index of one field with Lucene.Net's SwedishAnalyzer.</summary>
internal static class SearchScaleCommand
{
    private const int HitsPerPage = 20;

    /// <summary>Times that each query is asked; the median counts.</summary>
    private const int Rounds = 5;

    /// <summary>Queries that are asked.</summary>
    private const int MostQueries = 60;

    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "Protocols to vary.", DefaultValueFactory = _ => "corpus" };
        var items = new Option<int>("--items") { Description = "Number of items to make.", DefaultValueFactory = _ => 1_000_000 };
        var folder = new Option<string>("--folder") { Description = "Where the indexes are built, and kept for the next run.", DefaultValueFactory = _ => "artifacts/search-scale" };
        var command = new Command("search-scale", "Index size and query time at many items, beside a plain index.") { corpus, items, folder };
        command.SetAction(async (result, cancellation) =>
        {
            var varied = new VariedCorpus(await ReadAsync(result.GetRequiredValue(corpus), cancellation));
            var (ours, plain) = (Path.Combine(result.GetRequiredValue(folder), "ours"), Path.Combine(result.GetRequiredValue(folder), "plain"));
            if (!Directory.Exists(ours))
                Build(varied, result.GetValue(items), ours, plain);
            Write("index size, MB", Size(ours) / 1e6, Size(plain) / 1e6);
            Measure(varied, ours, plain);
        });
        return command;
    }

    private static async Task<List<Protocol>> ReadAsync(string folder, CancellationToken cancellation)
    {
        var protocols = new List<Protocol>();
        foreach (var path in Directory.EnumerateFiles(folder, "kommun*.pdf").Order(StringComparer.Ordinal))
            protocols.Add(await new ProtocolReader(new DocumentReader()).ReadAsync(path, cancellation));
        return protocols;
    }

    private static void Build(VariedCorpus varied, int count, string ours, string plain)
    {
        var watch = Stopwatch.StartNew();
        PlainIndex.Build(plain, varied.Create(count).Select(one => one.Protocol));
        var plainTime = watch.Elapsed;
        watch.Restart();
        using (var writer = ProtocolIndexWriter.Open(ours))
        {
            foreach (var (file, protocol) in varied.Create(count))
                writer.Replace(file, protocol);
            writer.Commit();
        }

        Write("building, s", watch.Elapsed.TotalSeconds, plainTime.TotalSeconds);
    }

    private static void Measure(VariedCorpus varied, string ours, string plain)
    {
        using var index = ProtocolIndex.Open(ours);
        using var plainIndex = new PlainIndex(plain);
        var queries = varied.Queries.Take(MostQueries).ToList();
        var times = queries.Select(query => (Ours: Time(() => index.Search(new SearchRequest(query) { Limit = HitsPerPage })), Plain: Time(() => plainIndex.Search(query, HitsPerPage)))).ToList();
        Write("query, median, ms", Quantile(times.Select(t => t.Ours), 0.5), Quantile(times.Select(t => t.Plain), 0.5));
        Write("query, 95th percentile, ms", Quantile(times.Select(t => t.Ours), 0.95), Quantile(times.Select(t => t.Plain), 0.95));
    }

    /// <summary>Median of the rounds after a first one that warms up, in milliseconds.</summary>
    private static double Time(Action search)
    {
        search();
        return Quantile(Enumerable.Range(0, Rounds).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            search();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }), 0.5);
    }

    private static double Quantile(IEnumerable<double> values, double share)
    {
        var ordered = values.Order().ToList();
        return ordered[(int)(share * (ordered.Count - 1))];
    }

    private static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);

    private static void Write(string what, double ours, double plain) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28} ours {ours,9:0.00}   plain {plain,9:0.00}   ratio {ours / plain,5:0.00}"));
}
