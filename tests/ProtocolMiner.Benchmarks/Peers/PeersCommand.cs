using System.CommandLine;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary><c>peers FOLDER</c>: this program and those that users would pick instead, on the same files in turn; writes the results as a page.</summary>
internal static class PeersCommand
{
    private static readonly (string Program, string Package)[] Peers = [("recollindex", "recollcmd"), ("recollq", "recollcmd"), ("pdftotext", "poppler-utils")];

    private static readonly string DefaultProgram = Path.Combine("app", "protocol-miner");

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Folder of PDF files to read and search.", DefaultValueFactory = _ => "corpus" };
        var program = new Option<string>("--program") { Description = "The published program.", DefaultValueFactory = _ => DefaultProgram };
        var rounds = new Option<int>("--rounds") { Description = "Times that each is measured; the median counts.", DefaultValueFactory = _ => 5 };
        var documents = new Option<int>("--documents") { Description = "Documents of the large collection, made of copies of corpus.", DefaultValueFactory = _ => 10_000 };
        var page = new Option<string>("--page") { Description = "Where to write the results.", DefaultValueFactory = _ => Path.Combine("docs", "performance.md") };
        var command = new Command("peers", "Measures reading, indexing and searching beside Recoll and pdftotext, which are installed when they are missing.")
        {
            folder, program, rounds, documents, page,
        };
        command.Validators.Add(result =>
        {
            // Defaults are filled in after validation.
            var named = result.GetValue(program) ?? DefaultProgram;
            if (!File.Exists(named))
                result.AddError($"{named}: there is no such program. Make it with: dotnet publish src/ProtocolMiner.Cli -c Release -o app");
        });
        command.SetAction(result => Run(new PeersSetting(
            Path.GetFullPath(result.GetRequiredValue(folder)),
            Path.GetFullPath(result.GetRequiredValue(program)),
            result.GetValue(rounds),
            result.GetValue(documents)), result.GetRequiredValue(page)));
        return command;
    }

    private static void Run(PeersSetting setting, string path)
    {
        PeerInstaller.Install(Peers);
        using var work = new WorkFolder();
        var page = new PerformancePage(setting);
        foreach (var contest in new IContest[] { new IndexingContest(), new QueryContest(), new LargeCollectionContest() })
        {
            foreach (var row in contest.Run(setting, work))
            {
                Console.WriteLine(row);
                page.Add(row);
            }
        }

        File.WriteAllText(path, page.ToString());
        Console.WriteLine($"Written to {path}.");
    }
}

/// <param name="Folder">Files to read and search.</param>
/// <param name="Program">The published executable.</param>
/// <param name="Documents">Size of the large collection.</param>
internal sealed record PeersSetting(string Folder, string Program, int Rounds, int Documents);

/// <summary>Something that this program and a peer do in turn.</summary>
internal interface IContest
{
    IEnumerable<ResultRow> Run(PeersSetting setting, WorkFolder work);
}
