using System.CommandLine;
using ProtocolMiner.Search;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Summaries;
using ProtocolMiner.Themes.Timelines;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary><c>themes</c>: what are the documents about? <c>themes QUERY</c>: how does a theme move over time?</summary>
internal static class ThemesCommand
{
    public static Command Create()
    {
        var query = new Argument<string[]>("QUERY") { Description = "The theme in words, as for search; all themes are listed when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var index = SearchOptions.CreateIndexOption();
        var by = new Option<PeriodLength?>("--by") { Description = "Count by quarter or year; quarters are the default, years when the time is long." };
        var summary = new Option<bool>("--summary") { Description = "Add a summary: the documents' own sentences, each with its reference and page." };
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var options = new SearchOptions();
        var command = new ExampleCommand(
            "themes",
            "Lists themes, or follows one over time, whatever words it comes in: its share of all §§, rise and fall, bodies, parties and decisions.",
            "protocol-miner themes",
            "protocol-miner themes skolskjuts",
            "protocol-miner themes \"psykisk ohälsa bland unga\" --by year",
            "protocol-miner themes badplatser --summary",
            "protocol-miner themes klimat --body kommunstyrelsen --from 2022 --json")
        {
            query, index, by, summary, json,
        };
        options.AddFiltersTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(index),
            options.Read(result, string.Join(' ', result.GetValue(query) ?? [])),
            result.GetValue(by),
            result.GetValue(summary),
            result.GetValue(json)));
        return command;
    }

    private static async Task<int> RunAsync(string folder, SearchRequest request, PeriodLength? length, bool summarize, bool json)
    {
        using var index = ProtocolIndex.Open(folder);
        if (string.IsNullOrWhiteSpace(request.Query))
            await ListAsync(index, request, length, json);
        else
            await FollowAsync(index, request, length, summarize, json);
        return ExitCode.Done;
    }

    private static async Task ListAsync(ProtocolIndex index, SearchRequest filters, PeriodLength? length, bool json)
    {
        var list = new ThemeFinder(index).List(filters, length);
        if (json)
            await StandardOutput.WriteLineAsync(ThemesJson.Write(list));
        else
            ThemeListView.Print(AnsiConsole.Console, list);
    }

    private static async Task FollowAsync(ProtocolIndex index, SearchRequest request, PeriodLength? length, bool summarize, bool json)
    {
        var trend = new ThemeFinder(index).Follow(request, length);
        var summary = summarize ? new ExtractiveSummarizer(index).Summarize(request) : null;
        if (json)
        {
            await StandardOutput.WriteLineAsync(summary is null ? ThemesJson.Write(trend) : ThemesJson.Write(trend, summary));
            return;
        }

        ThemeTrendView.Print(AnsiConsole.Console, trend);
        ExtractiveSummaryView.Print(AnsiConsole.Console, summary);
    }
}
