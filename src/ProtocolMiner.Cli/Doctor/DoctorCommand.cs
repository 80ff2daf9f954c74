using System.CommandLine;
using System.Text.Json;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Cli.Doctor;

/// <summary><c>doctor [--index DIR]</c>: what is wrong with the set-up.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var index = SearchOptions.CreateIndexOption();
        var json = new Option<bool>("--json") { Description = "Print one JSON array and nothing else." };
        var command = new ExampleCommand(
            "doctor",
            "Looks at the set-up and says what is wrong: settings, language data, worker processes, temporary folder, disk, index.",
            "protocol-miner doctor",
            "protocol-miner doctor --index arkiv --json")
        {
            index, json,
        };
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(index), result.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string folder, bool json, CancellationToken cancellation)
    {
        List<Diagnosis> found =
        [
            ProgramCheck.Version(),
            ProgramCheck.Settings(),
            ProgramCheck.Language(),
            await WorkerCheck.RunAsync(cancellation),
            FolderCheck.Temporary(),
            FolderCheck.Disk(folder),
            .. IndexCheck.Run(folder),
        ];
        await StandardOutput.WriteLineAsync(json
            ? JsonSerializer.Serialize(found, ProtocolJson.Options)
            : string.Join(Environment.NewLine, found.Select(Describe)));
        return found.Any(diagnosis => diagnosis.Health == Health.Wrong) ? ExitCode.SomeUnreadable : ExitCode.Done;
    }

    private static string Describe(Diagnosis diagnosis)
    {
        var mark = diagnosis.Health switch
        {
            Health.Well => "ok     ",
            Health.Doubtful => "doubt  ",
            _ => "WRONG  ",
        };
        return $"{mark}{diagnosis.What,-10} {diagnosis.Message}";
    }
}
