using System.CommandLine;
using System.Globalization;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Benchmarks.Search;

/// <summary><c>search-scale</c>: index size and query time at many items, beside an index of one field with Lucene.Net's SwedishAnalyzer.</summary>
internal static class SearchScaleCommand
{
    public static Command Create()
    {
        var corpus = CreateCorpusOption();
        var items = CreateItemsOption();
        var beyond = new Option<long?>("--extrapolate") { Description = "A number of items for which the figures are estimated from the measured ones, of which there must be two." };
        var folder = CreateFolderOption();
        var command = new Command("search-scale", "Index size and query time at many items, beside a plain index.") { corpus, items, beyond, folder };
        command.SetAction(async (result, cancellation) =>
        {
            var varied = new VariedCorpus(await ReadAsync(result.GetRequiredValue(corpus), cancellation));
            var measured = new SortedDictionary<int, ScaleFigures>();
            foreach (var count in result.GetRequiredValue(items))
            {
                var (ours, plain) = new ScaleContest(varied, Path.Combine(result.GetRequiredValue(folder), count.ToString(CultureInfo.InvariantCulture))).Run(count);
                measured[count] = ours;
                Write(count, ours, plain);
            }

            if (result.GetValue(beyond) is { } size && measured.Count > 1)
                Extrapolate(measured, size);
        });
        return command;
    }

    public static Option<string> CreateCorpusOption() => new("--corpus") { Description = "Protocols to vary.", DefaultValueFactory = _ => "corpus" };

    public static Option<int[]> CreateItemsOption() =>
        new("--items") { Description = "Numbers of items to make.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [1_000_000] };

    public static Option<string> CreateFolderOption() =>
        new("--folder") { Description = "Where the indexes are built, and kept for the next run.", DefaultValueFactory = _ => "artifacts/search-scale" };

    public static async Task<List<Protocol>> ReadAsync(string folder, CancellationToken cancellation)
    {
        var protocols = new List<Protocol>();
        foreach (var path in Directory.EnumerateFiles(folder, "kommun*.pdf").Order(StringComparer.Ordinal))
            protocols.Add(await new ProtocolReader(new DocumentReader()).ReadAsync(path, cancellation));
        return protocols;
    }

    private static void Write(int count, ScaleFigures ours, ScaleFigures plain)
    {
        Console.WriteLine(Invariant($"\n| {count:N0} §§ | ours | plain | ratio |\n| --- | ---: | ---: | ---: |"));
        foreach (var (name, read) in ScaleFigures.All)
        {
            if (read(ours) is { } mine && read(plain) is { } other)
                Console.WriteLine(other == 0 ? Invariant($"| {name} | {mine:0.0} | – | – |") : Invariant($"| {name} | {mine:0.0} | {other:0.0} | {mine / other:0.00} |"));
        }
    }

    private static void Extrapolate(SortedDictionary<int, ScaleFigures> measured, long size)
    {
        Console.WriteLine(Invariant($"\n| estimated | {size:N0} §§ | fixed part | per million §§ |\n| --- | ---: | ---: | ---: |"));
        foreach (var (name, read) in ScaleFigures.All)
        {
            if (measured.Values.Any(figures => read(figures) is null))
                continue;
            var line = new StraightLine([.. measured.Select(pair => ((double)pair.Key, read(pair.Value)!.Value))]);
            Console.WriteLine(Invariant($"| {name} | {line.At(size):N0} | {line.Start:N1} | {line.Slope * 1e6:N1} |"));
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
