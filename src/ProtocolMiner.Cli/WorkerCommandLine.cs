using System.CommandLine;
using System.Text;
using ProtocolMiner.Workers;

namespace ProtocolMiner.Cli;

/// <summary>The hidden command <c>worker</c>: this program as a worker process that reads documents for another.</summary>
internal static class WorkerCommandLine
{
    private const string Name = "worker";

    public static Command Create()
    {
        var command = new Command(Name, "Reads documents for another process.") { Hidden = true };
        command.SetAction(_ => Run());
        return command;
    }

    /// <summary>Workers that run this program itself, in the bounds that the user has set.</summary>
    /// <exception cref="SettingsException">The settings are wrong.</exception>
    public static WorkerPool StartPool() =>
        new(WorkerCommand.Self(Name), ProgramSettings.ReadWorkerOptions(Environment.CurrentDirectory), ProgramLog.For<WorkerPool>());

    private static int Run()
    {
        var utf8 = new UTF8Encoding(false);
        using var requests = new StreamReader(Console.OpenStandardInput(), utf8);
        using var answers = new StreamWriter(Console.OpenStandardOutput(), utf8);
        // Nothing but answers may reach standard output, whatever a library prints.
        Console.SetOut(TextWriter.Null);
        new WorkerLoop(requests, answers).Run();
        return ExitCode.Done;
    }
}
