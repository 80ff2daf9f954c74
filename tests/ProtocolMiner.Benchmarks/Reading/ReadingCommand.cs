using System.CommandLine;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace ProtocolMiner.Benchmarks.Reading;

/// <summary><c>reading [FOLDER]</c>: what each stage from file to facts costs, in one warm process.</summary>
internal static class ReadingCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of PDF files.", DefaultValueFactory = _ => "corpus" };
        var command = new Command("reading", "Measures each stage from file to facts in one warm process.") { folder };
        command.SetAction(result =>
        {
            StageBenchmark.Folder = Path.GetFullPath(result.GetRequiredValue(folder));
            BenchmarkRunner.Run<StageBenchmark>(DefaultConfig.Instance.WithArtifactsPath(Path.Combine("out", "benchmarks")));
        });
        return command;
    }
}
