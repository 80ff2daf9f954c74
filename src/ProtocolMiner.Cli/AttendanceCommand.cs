using System.CommandLine;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cli;

/// <summary><c>attendance FILE --out NAME.docx|.xlsx|.csv</c>: the attendance list (<em>närvarolista</em>) of a protocol.</summary>
internal static class AttendanceCommand
{
    private static readonly Dictionary<string, Action<Stream, IReadOnlyList<AttendanceList>>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = AttendanceDocumentWriter.Write,
        [".xlsx"] = AttendanceWorkbookWriter.Write,
        [".csv"] = AttendanceCsvWriter.Write,
    };

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Protocols to read.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("--out") { Description = "The list to write; its ending says how: .docx, .xlsx or .csv.", Required = true };
        var command = new ExampleCommand(
            "attendance",
            "Writes the attendance list (närvarolista) of protocols as Word, Excel or CSV.",
            "protocol-miner attendance protokoll.pdf --out närvaro.docx",
            "protocol-miner attendance 2024/*.pdf --out närvaro-2024.xlsx")
        {
            files, target,
        };
        command.Validators.Add(result =>
        {
            foreach (var error in InputFiles.Errors(result.GetValue(files)))
                result.AddError(error);
            if (result.GetValue(target) is { } name && !Writers.ContainsKey(Path.GetExtension(name)))
                result.AddError($"{name}: the list can be written as {string.Join(", ", Writers.Keys)}.");
        });
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(files), result.GetRequiredValue(target), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, string target, CancellationToken cancellation)
    {
        using var pool = WorkerCommandLine.StartPool();
        var lists = new List<AttendanceList>();
        foreach (var path in paths)
        {
            try
            {
                lists.Add(AttendanceList.Of(await pool.ReadAsync(path, cancellation)));
            }
            catch (UnreadableDocumentException e)
            {
                await Console.Error.WriteLineAsync($"{path}: {e.Message} ({e.Code})");
            }
        }

        if (lists.Count == 0)
            return ExitCode.SomeUnreadable;
        await using (var output = File.Create(target))
            Writers[Path.GetExtension(target)](output, lists);
        var empty = lists.Where(list => list.Rows.Count == 0).ToList();
        foreach (var list in empty)
            await Console.Error.WriteLineAsync($"{list.Source}: no attendance list was found in it.");
        return lists.Count < paths.Length ? ExitCode.SomeUnreadable : ExitCode.Done;
    }
}
