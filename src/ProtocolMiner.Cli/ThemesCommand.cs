using System.CommandLine;
using ProtocolMiner.Search;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Timelines;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary><c>themes QUERY</c>: how does a theme move over time?</summary>
internal static class ThemesCommand
{
    public static Command Create()
    {
        var query = new Argument<string[]>("QUERY") { Description = "The theme in words, as for search.", Arity = ArgumentArity.OneOrMore };
        var index = SearchOptions.CreateIndexOption();
        var by = new Option<PeriodLength?>("--by") { Description = "Count by quarter or year; quarters are the default, years when the time is long." };
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var options = new SearchOptions();
        var command = new ExampleCommand(
            "themes",
            "Follows a theme over time, whatever words it comes in: its share of all §§, rise and fall, bodies, parties and decisions.",
            "protocol-miner themes skolskjuts",
            "protocol-miner themes \"psykisk ohälsa bland unga\" --by year",
            "protocol-miner themes klimat --body kommunstyrelsen --from 2022 --json")
        {
            query, index, by, json,
        };
        options.AddFiltersTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(index),
            options.Read(result, string.Join(' ', result.GetRequiredValue(query))),
            result.GetValue(by),
            result.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, SearchRequest request, PeriodLength? length, bool json)
    {
        try
        {
            using var index = ProtocolIndex.Open(folder);
            var trend = new ThemeFinder(index).Follow(request, length);
            if (json)
                await StandardOutput.WriteLineAsync(ThemesJson.Write(trend));
            else
                ThemeTrendView.Print(AnsiConsole.Console, trend);
            return ExitCode.Done;
        }
        catch (IndexUnavailableException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongCall;
        }
    }
}
