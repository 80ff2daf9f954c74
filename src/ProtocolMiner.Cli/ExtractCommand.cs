using System.CommandLine;
using System.Text;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary><c>extract FILE --json</c>, <c>extract FILE... --out DIR</c>: what a document says.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents to read: .pdf, .docx, .pptx, .txt, .md.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var folder = new Option<string?>("--out") { Description = "Write a file NAME.json into this folder for each document." };
        var command = new ExampleCommand(
            "extract",
            "Reads documents and tells what they say: the §§ with their decisions, votes and speakers, and who was there.",
            "protocol-miner extract protokoll.pdf",
            "protocol-miner extract protokoll.pdf --json",
            "protocol-miner extract 2024/*.pdf --out facts")
        {
            files, json, folder,
        };
        command.Validators.Add(result =>
        {
            var paths = result.GetValue(files) ?? [];
            foreach (var error in InputFiles.Errors(paths))
                result.AddError(error);
            if (result.GetValue(folder) is not null)
            {
                foreach (var twice in paths.GroupBy(Path.GetFileName).Where(group => group.Count() > 1))
                    result.AddError($"Two documents are named {twice.Key}: with --out each needs a name of its own.");
            }
            else if (paths.Length > 1 && result.GetValue(json))
            {
                result.AddError("--json prints one document; for several, name a folder with --out.");
            }
        });
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(files), result.GetValue(json), result.GetValue(folder), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool json, string? folder, CancellationToken cancellation)
    {
        using var pool = WorkerCommandLine.StartPool();
        if (folder is not null)
            return await WriteAllAsync(pool, paths, folder, cancellation);
        var status = ExitCode.Done;
        foreach (var path in paths)
        {
            if (await InputFiles.ReadAsync(pool, path, cancellation) is not { } protocol)
                status = ExitCode.SomeUnreadable;
            else if (json)
                await StandardOutput.WriteLineAsync(ProtocolJson.Write(protocol));
            else
                ProtocolView.Print(AnsiConsole.Console, protocol);
        }

        return status;
    }

    private static async Task<int> WriteAllAsync(IProtocolReader reader, string[] paths, string folder, CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{folder}: the folder cannot be made: {e.Message}");
            return ExitCode.WrongCall;
        }

        var failed = 0;
        await Progress.RunAsync("Reading", paths.Length, async step =>
            await Parallel.ForEachAsync(paths, cancellation, async (path, token) =>
            {
                if (await InputFiles.ReadAsync(reader, path, token) is { } protocol)
                    await File.WriteAllTextAsync(Path.Combine(folder, Path.GetFileName(path) + ".json"), ProtocolJson.Write(protocol) + "\n", new UTF8Encoding(false), token);
                else
                    Interlocked.Increment(ref failed);
                step();
            }));
        return failed > 0 ? ExitCode.SomeUnreadable : ExitCode.Done;
    }
}
