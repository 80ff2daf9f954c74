using System.CommandLine;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Cli;

/// <summary><c>attendance FILE... --out NAME</c>: the attendance list (<em>närvarolista</em>) of protocols.</summary>
internal static class AttendanceCommand
{
    private static readonly Dictionary<string, Action<Stream, IReadOnlyList<AttendanceList>>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = AttendanceDocumentWriter.Write,
        [".xlsx"] = AttendanceWorkbookWriter.Write,
        [".csv"] = AttendanceCsvWriter.Write,
    };

    public static Command Create() => ListCommand.Create(
        "attendance",
        "Writes the attendance list (närvarolista) of protocols as Word, Excel or CSV.",
        ["protocol-miner attendance protokoll.pdf --out närvaro.docx", "protocol-miner attendance 2024/*.pdf --out närvaro-2024.xlsx"],
        Writers,
        Lists);

    private static IReadOnlyList<AttendanceList> Lists(IReadOnlyList<Protocol> protocols)
    {
        IReadOnlyList<AttendanceList> lists = [.. protocols.Select(AttendanceList.Of)];
        foreach (var list in lists.Where(list => list.Rows.Count == 0))
            Console.Error.WriteLine($"{list.Source}: no attendance list was found in it.");
        return lists;
    }
}
