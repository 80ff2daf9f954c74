using Spectre.Console;

namespace ProtocolMiner.Cli;

/// <summary>A progress bar on standard error, shown only on a terminal.</summary>
internal static class Progress
{
    /// <param name="label">What is going on, such as "Reading".</param>
    /// <param name="total">Number of steps.</param>
    /// <param name="work">The work; it calls its argument after each step.</param>
    public static async Task RunAsync(string label, int total, Func<Action, Task> work)
    {
        if (Console.IsErrorRedirected || total < 2)
        {
            await work(() => { });
            return;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await terminal.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var task = progress.AddTask(label, maxValue: total);
            await work(() => task.Increment(1));
        });
    }
}
