using System.Diagnostics;
using System.Text;

namespace ProtocolMiner.Tests.Cli;

/// <summary>The real executable, run as a user runs it.</summary>
internal static class ProtocolMinerProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The program's assembly, which stands beside the tests.</summary>
    public static string Assembly { get; } = Path.Combine(AppContext.BaseDirectory, "protocol-miner.dll");

    public static Task<ProcessResult> RunAsync(params string[] arguments) => RunAsync(Start("dotnet", [Assembly, .. arguments]), arguments);

    /// <summary>Runs it with further environment variables.</summary>
    public static Task<ProcessResult> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = Start("dotnet", [Assembly, .. arguments]);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return RunAsync(start, arguments);
    }

    /// <summary>Runs it by a shell, to set the bounds of a process or its user first; <c>$0</c> stands for the program.</summary>
    public static Task<ProcessResult> RunInShellAsync(string script, params string[] arguments) =>
        RunAsync(Start("bash", ["-c", script.Replace("$0", $"dotnet '{Assembly}'", StringComparison.Ordinal), "bash", .. arguments]), arguments);

    public static ProcessStartInfo Start(string program, IEnumerable<string> arguments) => new(program, arguments)
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    private static async Task<ProcessResult> RunAsync(ProcessStartInfo start, string[] arguments)
    {
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"protocol-miner {string.Join(' ', arguments)} did not end within {Limit}.");
        }

        return new ProcessResult(process.ExitCode, await output, await errors);
    }
}

internal sealed record ProcessResult(int Status, string Output, string Errors);
