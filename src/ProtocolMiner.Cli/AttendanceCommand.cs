using System.CommandLine;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Documents.Templates;

namespace ProtocolMiner.Cli;

/// <summary>
/// <c>attendance FILE... --out NAME</c>: the attendance list (<em>närvarolista</em>) of protocols;
/// <c>attendance --body NAME --from DAY --to DAY --out NAME</c>: who was at which meetings and items of a body.
/// </summary>
internal static class AttendanceCommand
{
    private static readonly Dictionary<string, (Action<Stream, IReadOnlyList<AttendanceList>> Lists, Action<Stream, PeriodOverview> Period)> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = (AttendanceDocumentWriter.Write, PeriodDocumentWriter.Write),
        [".xlsx"] = (AttendanceWorkbookWriter.Write, PeriodWorkbookWriter.Write),
        [".csv"] = (AttendanceCsvWriter.Write, PeriodCsvWriter.Write),
    };

    public static Command Create()
    {
        var source = new ProtocolSource();
        var target = ListCommand.CreateTarget([.. Writers.Keys]);
        var template = new Option<string?>("--template") { Description = "Your own Word document (mall) whose content controls are filled in, for one protocol; docs/mallar.md lists their tags." };
        var command = new ExampleCommand(
            "attendance",
            "Writes the attendance list (närvarolista) of protocols, or a body's attendance over a period, as Word, Excel or CSV.",
            "protocol-miner attendance protokoll.pdf --out närvaro.docx",
            "protocol-miner attendance 2024/*.pdf --out närvaro-2024.xlsx",
            "protocol-miner attendance protokoll.pdf --template mall.docx --out närvaro.docx",
            "protocol-miner attendance --body Kommunstyrelsen --from 2024 --to 2024 --out närvaro-2024.xlsx");
        source.AddTo(command);
        command.Add(target);
        command.Add(template);
        command.Validators.Add(result =>
        {
            if (result.GetValue(template) is not { } path)
                return;
            foreach (var error in InputFiles.Errors([path]))
                result.AddError(error);
            if (source.Files(result).Length != 1 || !string.Equals(Path.GetExtension(result.GetValue(target)), ".docx", StringComparison.OrdinalIgnoreCase))
                result.AddError("--template fills in one protocol's list: name one file, and --out with the ending .docx.");
        });
        command.SetAction(async (result, cancellation) =>
        {
            if (await source.ReadAsync(result, cancellation) is not { } read)
                return ExitCode.SomeUnreadable;
            if (result.GetValue(template) is { } path)
                return await FillAsync(path, Lists(read)[0], result.GetRequiredValue(target), cancellation);
            await WriteAsync(result.GetRequiredValue(target), read, cancellation);
            return read.Status;
        });
        return command;
    }

    private static async Task<int> FillAsync(string template, AttendanceList list, string path, CancellationToken cancellation)
    {
        try
        {
            await using var source = File.OpenRead(template);
            await ListCommand.WriteAsync(path, (output, filled) => AttendanceTemplate.Fill(source, filled, output), list, cancellation);
            return ExitCode.Done;
        }
        catch (TemplateException e)
        {
            await Console.Error.WriteLineAsync($"{template}: {e.Message}");
            return ExitCode.WrongCall;
        }
    }

    private static Task WriteAsync(string path, ReadProtocols read, CancellationToken cancellation)
    {
        var (writeLists, writePeriod) = Writers[Path.GetExtension(path)];
        if (read.Period is not { } period)
            return ListCommand.WriteAsync(path, writeLists, Lists(read), cancellation);
        var overview = PeriodOverview.Of(read.Protocols, period.Body, period.From, period.To);
        foreach (var document in overview.LeftOut.Where(document => document.Reason is LeftOutReason.NoList or LeftOutReason.NoDate))
            Console.Error.WriteLine($"{document.Source}: {(document.Reason == LeftOutReason.NoList ? "no attendance list could be read; the meeting is in no count." : "states no day; it is in no count.")}");
        return ListCommand.WriteAsync(path, writePeriod, overview, cancellation);
    }

    private static IReadOnlyList<AttendanceList> Lists(ReadProtocols read)
    {
        IReadOnlyList<AttendanceList> lists = [.. read.Protocols.Select(AttendanceList.Of)];
        foreach (var list in lists.Where(list => list.Rows.Count == 0))
            Console.Error.WriteLine($"{list.Source}: no attendance list was found in it.");
        return lists;
    }
}
