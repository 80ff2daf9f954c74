using System.CommandLine;
using ProtocolMiner.Documents.Decisions;

namespace ProtocolMiner.Cli;

/// <summary><c>decisions FILE...|--body NAME --out NAME</c>: the list of decisions (<em>beslutslista</em>) of protocols.</summary>
internal static class DecisionsCommand
{
    private static readonly Dictionary<string, Action<Stream, IReadOnlyList<DecisionRow>>> Writers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = DecisionListWriter.WriteWord,
        [".xlsx"] = DecisionListWriter.WriteExcel,
        [".csv"] = DecisionListWriter.WriteCsv,
        [".md"] = DecisionListWriter.WriteMarkdown,
    };

    public static Command Create() => ListCommand.Create(
        "decisions",
        "Writes the list of decisions (beslutslista) of protocols as Word, Excel, CSV or Markdown.",
        ["protocol-miner decisions 2024/*.pdf --out beslut-2024.xlsx", "protocol-miner decisions --body Kommunstyrelsen --from 2024 --to 2024 --out beslut-2024.docx"],
        Writers,
        read => DecisionRow.Of(read.Chosen));
}
