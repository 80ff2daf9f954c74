using System.CommandLine;
using ProtocolMiner.Documents.Extracts;

namespace ProtocolMiner.Cli;

/// <summary><c>excerpt FILE --item 12 --out NAME.docx</c>: an extract of a protocol (<em>protokollsutdrag</em>).</summary>
internal static class ExcerptCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The protocol." };
        var items = new Option<string[]>("--item") { Description = "Number of the § to take out; may be given several times.", Required = true };
        var target = new Option<string>("--out") { Description = "The Word document to write.", Required = true };
        var command = new ExampleCommand(
            "excerpt",
            "Writes one § or several of a protocol as an extract (protokollsutdrag) in Word.",
            "protocol-miner excerpt protokoll.pdf --item 12 --out utdrag.docx")
        {
            file, items, target,
        };
        command.Validators.Add(result =>
        {
            foreach (var error in InputFiles.Errors(result.GetValue(file) is { } path ? [path] : []))
                result.AddError(error);
            if (result.GetValue(target) is { } name && !string.Equals(Path.GetExtension(name), ".docx", StringComparison.OrdinalIgnoreCase))
                result.AddError($"{name}: an extract is written as .docx.");
        });
        command.SetAction((result, cancellation) =>
            RunAsync(result.GetRequiredValue(file), result.GetRequiredValue(items), result.GetRequiredValue(target), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string path, string[] items, string target, CancellationToken cancellation)
    {
        var protocols = await InputFiles.ReadAsync([path], cancellation);
        if (protocols.Count == 0)
            return ExitCode.SomeUnreadable;
        try
        {
            await ListCommand.WriteAsync(target, (output, protocol) => ProtocolExtractWriter.Write(output, protocol, [.. items.Select(item => item.TrimStart('§', ' '))]), protocols[0], cancellation);
            return ExitCode.Done;
        }
        catch (ArgumentException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongCall;
        }
    }
}
