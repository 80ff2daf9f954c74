using System.CommandLine;

namespace ProtocolMiner.Benchmarks.Growth;

/// <summary><c>growth</c>: what reading costs as a document grows, and indexing as a collection does; writes the curves as a page.</summary>
internal static class GrowthCommand
{
    private static readonly string DefaultProgram = Path.Combine("app", "protocol-miner");

    public static Command Create()
    {
        var pages = new Option<int[]>("--pages") { Description = "Pages of the documents to read.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [10, 100, 1000] };
        var documents = new Option<int[]>("--documents") { Description = "Documents of the collections to index.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [100, 1000, 10_000] };
        var program = new Option<string>("--program") { Description = "The published program.", DefaultValueFactory = _ => DefaultProgram };
        var page = new Option<string>("--page") { Description = "Where to write the curves.", DefaultValueFactory = _ => Path.Combine("docs", "growth.md") };
        var command = new Command("growth", "Measures how the cost grows with a document's pages and a collection's documents.") { pages, documents, program, page };
        command.Validators.Add(result =>
        {
            // Defaults are filled in after validation.
            var named = result.GetValue(program) ?? DefaultProgram;
            if (!File.Exists(named))
                result.AddError($"{named}: there is no such program. Make it with: dotnet publish src/ProtocolMiner.Cli -c Release -o app");
        });
        command.SetAction(result =>
        {
            var growth = new GrowthPage(
                DocumentGrowth.Measure(result.GetRequiredValue(pages)),
                CollectionGrowth.Measure(Path.GetFullPath(result.GetRequiredValue(program)), result.GetRequiredValue(documents)));
            File.WriteAllText(result.GetRequiredValue(page), growth.ToString());
            Console.WriteLine(growth);
        });
        return command;
    }
}
