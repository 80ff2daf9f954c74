using System.CommandLine;
using System.Text.Json;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Cli;

/// <summary><c>index [PATH...] [--index DIR]</c>: brings an index up to date with files and folders.</summary>
internal static class IndexCommand
{
    private const string DefaultFolder = "corpus";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"Documents and folders of documents; {DefaultFolder} when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var index = SearchOptions.CreateIndexOption();
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var links = new Option<bool>("--follow-links") { Description = "Follow symbolic links within the named folders, out of them too." };
        var retry = new Option<bool>("--retry") { Description = "Read files again that could not be read, or only in part, though they have not changed." };
        var command = new ExampleCommand(
            "index",
            "Reads documents into an index to search. Only new and changed files are read again; files gone from the named folders leave it.",
            "protocol-miner index",
            "protocol-miner index protokoll/2024 protokoll/2025 --index arkiv",
            "protocol-miner index protokoll --json")
        {
            paths, index, links, retry, json,
        };
        command.Validators.Add(result =>
        {
            foreach (var error in InputFiles.ErrorsOfFilesAndFolders(Named(result.GetValue(paths))))
                result.AddError(error);
        });
        command.SetAction((result, cancellation) =>
            RunAsync(
                Named(result.GetValue(paths)),
                result.GetRequiredValue(index),
                Settings() with { FollowLinks = result.GetValue(links), RetryFailed = result.GetValue(retry) },
                result.GetValue(json),
                cancellation));
        return command;
    }

    private static string[] Named(string[]? paths) => paths is { Length: > 0 } ? paths : [DefaultFolder];

    /// <summary>What the settings file says.</summary>
    public static IndexUpdateOptions Settings() => ProgramSettings.ReadIndexOptions(Environment.CurrentDirectory);

    /// <summary>Brings an index up to date; what cannot be read is named on standard error.</summary>
    /// <exception cref="IndexUnavailableException">The index cannot be written.</exception>
    public static async Task<IndexReport> UpdateAsync(string[] paths, string folder, IndexUpdateOptions options, CancellationToken cancellation)
    {
        using var pool = WorkerCommandLine.StartPool();
        IndexReport? report = null;
        await IndexProgressBar.RunAsync(async progress => report = await new IndexUpdater(pool, options, ProgramLog.For<IndexUpdater>()).UpdateAsync(paths, folder, progress, cancellation));
        foreach (var failed in report!.Failed)
            await Console.Error.WriteLineAsync($"{failed.Path}: {failed.Failure!.Message} ({failed.Failure.Code})");
        foreach (var partial in report.Partial)
            await Console.Error.WriteLineAsync($"{partial.Path}: read in part. {partial.Partial!.Message} ({partial.Partial.Code})");
        return report;
    }

    private static async Task<int> RunAsync(string[] paths, string folder, IndexUpdateOptions options, bool json, CancellationToken cancellation)
    {
        var report = await UpdateAsync(paths, folder, options, cancellation);
        await StandardOutput.WriteLineAsync(json ? ToJson(report) : Describe(report));
        return report.Failed.Count > 0 ? ExitCode.SomeUnreadable : ExitCode.Done;
    }

    private static string ToJson(IndexReport report) => JsonSerializer.Serialize(
        new
        {
            report.Files,
            report.Indexed,
            report.Unchanged,
            report.Removed,
            Failed = report.Failed.Select(state => new { state.Path, state.Failure!.Code, state.Failure.Message }),
            Partial = report.Partial.Select(state => new { state.Path, state.Partial!.Code, state.Partial.Message }),
            report.Pages,
            report.Items,
            Seconds = Math.Round(report.Elapsed.TotalSeconds, 2),
        },
        ProtocolJson.Options);

    private static string Describe(IndexReport report) =>
        $"{report.Files} files: {report.Indexed} read ({report.Pages} pages, {report.Items} items), {report.Unchanged} unchanged, "
        + $"{report.Removed} removed, {report.Failed.Count} not readable, {report.Partial.Count} read in part. {report.Elapsed.TotalSeconds:0.0} s.";
}
