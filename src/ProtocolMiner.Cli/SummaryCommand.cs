using System.CommandLine;
using ProtocolMiner.Assistant;
using ProtocolMiner.Search;
using ProtocolMiner.Themes.Summaries;

namespace ProtocolMiner.Cli;

/// <summary><c>summary QUESTION</c>: what do the documents say of it, sentence by sentence with its source?</summary>
internal static class SummaryCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("QUESTION") { Description = "What to summarize, in the words of a search.", Arity = ArgumentArity.OneOrMore };
        var index = SearchOptions.CreateIndexOption();
        var offline = new Option<bool>("--offline") { Description = "Take the documents' own sentences, also when a language model is configured." };
        var showPrompt = new Option<bool>("--show-prompt") { Description = "Print what would be sent to a language model, and send nothing." };
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var options = new SearchOptions();
        var command = new ExampleCommand(
            "summary",
            "Summarizes what the documents say of a question, each sentence with its source. A language model is asked only if appsettings.json names one.",
            "protocol-miner summary skolskjuts",
            "protocol-miner summary psykisk ohälsa unga --from 2022 --body socialnämnden",
            "protocol-miner summary \"avgiftsfri skolskjuts\" --show-prompt")
        {
            question, index, offline, showPrompt, json,
        };
        options.AddFiltersTo(command);
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(index),
            options.Read(result, string.Join(' ', result.GetRequiredValue(question))),
            result.GetValue(showPrompt) ? SummaryMode.ShowPrompt : result.GetValue(offline) ? SummaryMode.Offline : SummaryMode.Configured,
            result.GetValue(json),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string folder, SearchRequest question, SummaryMode mode, bool json, CancellationToken cancellation)
    {
        var summarizer = new Summarizer(ProgramSettings.ReadModelSettings(Environment.CurrentDirectory));
        using var index = ProtocolIndex.Open(folder);
        if (mode == SummaryMode.ShowPrompt)
        {
            foreach (var prompt in await summarizer.PreviewAsync(index, question, cancellation))
                await StandardOutput.WriteLineAsync($"--- system\n{prompt.System}\n--- user\n{prompt.User}\n");
            return ExitCode.Done;
        }

        var view = new SummaryView(json);
        if (mode == SummaryMode.Configured && summarizer.IsConfigured)
        {
            await foreach (var happened in summarizer.SummarizeAsync(index, question, cancellation))
                await view.ShowAsync(happened);
        }

        if (!view.HasSummary)
            view.Show(new ExtractiveSummarizer(index).Summarize(question));
        await view.EndAsync();
        return ExitCode.Done;
    }

    private enum SummaryMode
    {
        /// <summary>By the model of the settings, or offline when they name none or it fails.</summary>
        Configured,
        Offline,
        ShowPrompt,
    }
}
