using System.CommandLine;
using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cli;

/// <summary><c>extract FILE --json</c>, <c>extract FILE... --out DIR</c>: what a document says, as JSON.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Documents to read.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Print one JSON object and nothing else." };
        var folder = new Option<string?>("--out") { Description = "Write FILE.json into this folder, one for each document." };
        var command = new Command("extract", "Reads documents and tells what they say.") { files, json, folder };
        command.SetAction((result, cancellation) => Task.FromResult(Run(result.GetRequiredValue(files), result.GetValue(folder), cancellation)));
        return command;
    }

    private static int Run(string[] paths, string? folder, CancellationToken cancellation)
    {
        var reader = new DocumentReader();
        var failed = false;
        foreach (var path in paths)
        {
            try
            {
                var text = ProtocolJson.Write(ProtocolExtractor.Extract(DocumentCleaner.Clean(reader.Read(path, cancellation))));
                if (folder is null)
                {
                    Console.Out.WriteLine(text);
                }
                else
                {
                    Directory.CreateDirectory(folder);
                    File.WriteAllText(Path.Combine(folder, Path.GetFileName(path) + ".json"), text + "\n");
                }
            }
            catch (UnreadableDocumentException e)
            {
                Console.Error.WriteLine($"{path}: {e.Message}");
                failed = true;
            }
        }

        return failed ? 1 : 0;
    }
}
