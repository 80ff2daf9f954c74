using System.CommandLine;
using ProtocolMiner.Attendance.Fees;

namespace ProtocolMiner.Cli;

/// <summary><c>fees FILE...|--body NAME --rules FILE --out NAME</c>: the basis for fees (<em>arvodesunderlag</em>).</summary>
internal static class FeesCommand
{
    private static readonly Dictionary<string, Action<Stream, FeeBasis>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = FeeWriter.WriteWord,
        [".xlsx"] = FeeWriter.WriteExcel,
        [".csv"] = FeeWriter.WriteCsv,
    };

    public static Command Create()
    {
        var source = new ProtocolSource();
        var rules = new Option<string>("--rules") { Description = "The rules (arvodesregler), a text file; docs/arvodesregler.md describes it.", Required = true };
        var target = ListCommand.CreateTarget([.. Writers.Keys]);
        var command = new ExampleCommand(
            "fees",
            "Writes the basis for fees (arvodesunderlag): time, half and whole days a person and meeting, each sum with its derivation.",
            "protocol-miner fees protokoll.pdf --rules arvodesregler.yaml --out arvode.xlsx",
            "protocol-miner fees --body Kommunstyrelsen --from 2024-01 --to 2024-06 --rules arvodesregler.yaml --out arvode.xlsx");
        source.AddTo(command);
        command.Add(rules);
        command.Add(target);
        command.SetAction(async (result, cancellation) =>
        {
            var feeRules = FeeRules.Read(result.GetRequiredValue(rules));
            if (await source.ReadAsync(result, cancellation) is not { } read)
                return ExitCode.SomeUnreadable;
            var path = result.GetRequiredValue(target);
            await ListCommand.WriteAsync(path, Writers[Path.GetExtension(path)], Basis(read, feeRules), cancellation);
            return read.Status;
        });
        return command;
    }

    private static FeeBasis Basis(ReadProtocols read, FeeRules rules)
    {
        var basis = FeeBasis.Of(read.Chosen, rules);
        foreach (var source in basis.Unread)
            Console.Error.WriteLine($"{source}: no attendance list could be read; the meeting is in no sum.");
        if (basis.Entries.Count(entry => entry.Unit == FeeUnit.Unknown) is > 0 and var unknown)
            Console.Error.WriteLine($"{unknown} of {basis.Entries.Count} attendances state no time that could be counted; they are listed and are in no sum.");
        return basis;
    }
}
