using ProtocolMiner.Indexing;
using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A progress bar for indexing, on standard error, shown only on a terminal. How much there is to read is known when it begins.</summary>
internal static class IndexProgressBar
{
    public static async Task RunAsync(Func<IProgress<IndexProgress>?, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work(null);
            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await terminal.Progress().AutoClear(true).StartAsync(async bars =>
        {
            var bar = bars.AddTask("Reading");
            await work(new DirectProgress(step =>
            {
                bar.MaxValue = step.Total;
                bar.Value = step.Done;
            }));
        });
    }

    /// <summary>Reports at once: <see cref="Progress{T}"/> posts to other threads and may report after the end.</summary>
    private sealed class DirectProgress(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
