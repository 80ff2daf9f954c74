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
        CleanDocument document;
        try
        {
            document = DocumentCleaner.Clean(new DocumentReader(ReadingLimits.Default).Read(path));
        }
        catch (UnreadableDocumentException e)
        {
            Console.Error.WriteLine($"{path}: {e.Message} ({e.Code})");
            return e.Reason == UnreadableReason.NotFound ? ExitCode.WrongCall : ExitCode.SomeUnreadable;
        }

        foreach (var line in document.RunningLines)
            Console.WriteLine($"running  {line}");
        foreach (var block in document.Blocks)
            Console.WriteLine(Describe(block));
        foreach (var finding in document.Findings)
            Console.WriteLine($"finding  {finding.Code} p{finding.Page}: {finding.Message}");
        return ExitCode.Done;
    }

    private static string Describe(CleanBlock block) => block switch
    {
        Paragraph paragraph => Describe(paragraph),
        Grid grid => $"p{grid.Page} table {(grid.Ruled ? "ruled" : "aligned")}\n" + string.Join('\n', grid.Rows.Select(Describe)),
        _ => "",
    };

    private static string Describe(GridRow row) =>
        "    | " + string.Join(" | ", row.Cells.Select(cell => cell.Text.Replace("\n", " ⏎ ", StringComparison.Ordinal)));

    private static string Describe(Paragraph p)
    {
        var marks = (p.Bold ? "B" : "") + (p.Italic ? "I" : "") + (p.Struck ? "S" : "") + (p.HeadingLevel is { } level ? $"H{level}" : "");
        return $"p{p.Page} {p.Size:0.#}{marks} x{p.Box?.Left:0}{(p.Role == BlockRole.Body ? "" : " " + p.Role)} {(p.ListLabel is null ? "" : $"[{p.ListLabel}] ")}{p.Text}";
    }
}
