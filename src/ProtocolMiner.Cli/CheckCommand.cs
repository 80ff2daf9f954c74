using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ProtocolMiner.Indexing;
using ProtocolMiner.Protocols;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary><c>check FILE|FOLDER...</c>: per document what was found in it, what is in doubt, and where.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Documents and folders of documents.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var command = new ExampleCommand(
            "check",
            "Tells what was found in documents, what is in doubt, and where: what to look at before you rely on it.",
            "protocol-miner check protokoll.pdf",
            "protocol-miner check protokoll/2024 --json")
        {
            paths, json,
        };
        command.Validators.Add(result =>
        {
            foreach (var error in InputFiles.ErrorsOfFilesAndFolders(result.GetValue(paths)))
                result.AddError(error);
        });
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(paths), result.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool json, CancellationToken cancellation)
    {
        var files = FileFinder.Find(paths).Select(file => file.Path).ToArray();
        var protocols = await InputFiles.ReadAsync(files, cancellation);
        if (json)
            await StandardOutput.WriteLineAsync(JsonSerializer.Serialize(protocols.Select(Report), ProtocolJson.Options));
        else
            Print(AnsiConsole.Console, protocols);
        return protocols.Count < files.Length ? ExitCode.SomeUnreadable : ExitCode.Done;
    }

    private static object Report(Protocol protocol) => new
    {
        Document = protocol.Source.Path,
        protocol.Kind,
        protocol.Meeting.Body,
        protocol.Meeting.Date,
        Items = protocol.Items.Count,
        Decisions = protocol.Items.Sum(item => item.Decisions.Count),
        Votes = protocol.Items.Sum(item => item.Votes.Count),
        Attendance = protocol.Attendance.Count,
        protocol.Warnings,
    };

    private static void Print(IAnsiConsole console, IReadOnlyList<Protocol> protocols)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumn(new TableColumn("Document").NoWrap()).AddColumns("Kind", "Body", "Date", "§§", "Decisions", "Votes", "Attendance", "In doubt");
        foreach (var protocol in protocols)
        {
            table.AddRow(
                new Text(Path.GetFileName(protocol.Source.Path)),
                new Text(protocol.Kind.ToString().ToLowerInvariant()),
                new Text(protocol.Meeting.Body ?? "–"),
                new Text(protocol.Meeting.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–"),
                Count(protocol.Items.Count),
                Count(protocol.Items.Sum(item => item.Decisions.Count)),
                Count(protocol.Items.Sum(item => item.Votes.Count)),
                Count(protocol.Attendance.Count),
                Count(protocol.Warnings.Count));
        }

        console.Write(table);
        foreach (var protocol in protocols.Where(protocol => protocol.Warnings.Count > 0))
        {
            console.WriteLine(protocol.Source.Path);
            foreach (var warning in protocol.Warnings)
                console.WriteLine($"  {(warning.Page is { } page ? $"page {page}: " : "")}{warning.Message} ({warning.Code})");
        }
    }

    private static Text Count(int count) => new(count.ToString(CultureInfo.InvariantCulture));
}
