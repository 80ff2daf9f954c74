using System.CommandLine;
using System.Globalization;
using ProtocolMiner.Benchmarks.Peers;
using ProtocolMiner.Benchmarks.Search;

namespace ProtocolMiner.Benchmarks.Java;

/// <summary><c>java-lucene</c>: query time at many items, beside Lucene in Java with its SwedishAnalyzer on the same items.</summary>
internal static class JavaLuceneCommand
{
    public static Command Create()
    {
        var corpus = SearchScaleCommand.CreateCorpusOption();
        var items = SearchScaleCommand.CreateItemsOption();
        var folder = SearchScaleCommand.CreateFolderOption();
        var command = new Command("java-lucene", "Query time at many items, beside Lucene in Java (Debian's liblucene8-java), which is installed when it is missing.") { corpus, items, folder };
        command.SetAction(async (result, cancellation) =>
        {
            JavaLucene.Install();
            var varied = new VariedCorpus(await SearchScaleCommand.ReadAsync(result.GetRequiredValue(corpus), cancellation));
            foreach (var count in result.GetRequiredValue(items))
                Run(varied, count, Path.Combine(result.GetRequiredValue(folder), count.ToString(CultureInfo.InvariantCulture)));
        });
        return command;
    }

    private static void Run(VariedCorpus varied, int count, string folder)
    {
        var contest = new ScaleContest(varied, folder);
        var (ours, plain) = contest.Run(count);
        var java = new JavaLucene(Path.Combine(folder, "java"));
        if (!java.IsBuilt)
            java.Build(varied.Create(count).SelectMany(one => one.Protocol.Items).Select(PlainIndex.TextOf));
        var times = java.Search(contest.Queries, ScaleContest.HitsPerPage, ScaleContest.WarmUps, ScaleContest.Rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n| {count:N0} §§, ms a query | ours | beside | theirs | ratio |\n| --- | ---: | --- | ---: | ---: |"));
        Write("Lucene in Java, best hits", [.. times.Select(time => time.Best)]);
        Write("Lucene in Java, all hits counted", [.. times.Select(time => time.All)]);
        WriteRow("median", ours.Median, "Lucene.Net, all hits counted", plain.Median);
        WriteRow("95th percentile", ours.Slow, "Lucene.Net, all hits counted", plain.Slow);

        void Write(string peer, List<double> theirs)
        {
            WriteRow("median", ours.Median, peer, ResultRow.Quantile(theirs, 0.5));
            WriteRow("95th percentile", ours.Slow, peer, ResultRow.Quantile(theirs, 0.95));
        }
    }

    private static void WriteRow(string what, double ours, string peer, double theirs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {ours:0.00} | {peer} | {theirs:0.00} | {ours / theirs:0.00} |"));
}
