using System.CommandLine;
using ProtocolMiner.Search;
using ProtocolMiner.Search.Export;

namespace ProtocolMiner.Cli;

/// <summary><c>export --opensearch DIR</c>: the index for another search engine.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--opensearch") { Description = "Folder for an index template and files of the bulk interface.", Required = true };
        var index = SearchOptions.CreateIndexOption();
        var command = new ExampleCommand(
            "export",
            "Writes the index for an OpenSearch cluster to load, for collections that outgrow one machine.",
            "protocol-miner export --opensearch opensearch")
        {
            folder, index,
        };
        command.SetAction((result, _) => RunAsync(result.GetRequiredValue(index), result.GetRequiredValue(folder)));
        return command;
    }

    private static async Task<int> RunAsync(string index, string folder)
    {
        try
        {
            using var opened = ProtocolIndex.Open(index);
            var (items, files) = new OpenSearchExporter().Export(opened, folder);
            await StandardOutput.WriteLineAsync($"{items} items in {files} files, and template.json.");
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{folder}: cannot be written to: {e.Message}");
            return ExitCode.WrongCall;
        }
    }
}
