using System.CommandLine;
using ProtocolMiner.Search;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary><c>similar REFERENCE</c>: which other items are like this one?</summary>
internal static class SimilarCommand
{
    /// <summary>Items that are shown when nothing else is asked for.</summary>
    private const int DefaultLimit = 5;

    public static Command Create()
    {
        var reference = new Argument<string[]>("REFERENCE") { Description = "The item as search writes it: body, day and number.", Arity = ArgumentArity.OneOrMore };
        var limit = new Option<int>("--limit") { Description = "Number of items to show.", DefaultValueFactory = _ => DefaultLimit };
        var index = SearchOptions.CreateIndexOption();
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var command = new ExampleCommand(
            "similar",
            "Finds items like one: its case in other bodies, and other cases of its kind.",
            "protocol-miner similar Kommunfullmäktige 2023-06-19 § 45")
        {
            reference, limit, index, json,
        };
        command.SetAction((result, _) => RunAsync(
            result.GetRequiredValue(index),
            string.Join(' ', result.GetRequiredValue(reference)),
            Math.Max(1, result.GetValue(limit)),
            result.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, string reference, int limit, bool json)
    {
        using var index = ProtocolIndex.Open(folder);
        if (index.Find(reference) is not { } item)
        {
            await Console.Error.WriteLineAsync($"The index holds no item {reference}. Write it as search does, such as: Kommunfullmäktige 2023-06-19 § 45");
            return ExitCode.WrongCall;
        }

        var similar = index.Similar(item.Document, item.Ordinal, limit);
        if (json)
            await StandardOutput.WriteLineAsync(SearchJson.Write(item, similar));
        else
            SearchView.PrintHits(AnsiConsole.Console, similar, skip: 0);
        return ExitCode.Done;
    }
}
