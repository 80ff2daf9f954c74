using System.CommandLine;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cli;

/// <summary><c>inspect FILE</c>: how a file was read, before anything is interpreted. For whoever asks why a document came out wrong.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The document." };
        var command = new Command("inspect", "Shows how a file was read: its paragraphs and tables in reading order, before interpretation.") { file };
        command.SetAction(result => Run(result.GetRequiredValue(file)));
        return command;
    }

    private static int Run(string path)
    {
        var document = DocumentCleaner.Clean(new DocumentReader().Read(path));
        foreach (var line in document.RunningLines)
            Console.WriteLine($"running  {line}");
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Paragraph p:
                    Console.WriteLine(Describe(p));
                    break;
                case Grid grid:
                    Console.WriteLine($"p{grid.Page} table {(grid.Ruled ? "ruled" : "aligned")}");
                    foreach (var row in grid.Rows)
                        Console.WriteLine("    | " + string.Join(" | ", row.Cells.Select(cell => cell.Text.Replace("\n", " ⏎ ", StringComparison.Ordinal))));
                    break;
            }
        }

        foreach (var finding in document.Findings)
            Console.WriteLine($"finding  {finding.Code} p{finding.Page}: {finding.Message}");
        return 0;
    }

    private static string Describe(Paragraph p)
    {
        var marks = (p.Bold ? "B" : "") + (p.Italic ? "I" : "") + (p.Struck ? "S" : "") + (p.HeadingLevel is { } level ? $"H{level}" : "");
        return $"p{p.Page} {p.Size:0.#}{marks} x{p.Box?.Left:0}{(p.Role == BlockRole.Body ? "" : " " + p.Role)} {(p.ListLabel is null ? "" : $"[{p.ListLabel}] ")}{p.Text}";
    }
}
