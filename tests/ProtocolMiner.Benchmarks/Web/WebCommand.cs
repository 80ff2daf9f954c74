using System.CommandLine;
using ProtocolMiner.Extraction;
using ProtocolMiner.Reading;
using ProtocolMiner.Web;

namespace ProtocolMiner.Benchmarks.Web;

/// <summary><c>web</c>: how soon pages answer over a large index, to one user and to many at once.</summary>
internal static class WebCommand
{
    public static Command Create()
    {
        var corpus = new Option<string>("--corpus") { Description = "Folder of protocols that the index is made of, many times over.", DefaultValueFactory = _ => "corpus" };
        var items = new Option<int>("--items") { Description = "§§ in the index.", DefaultValueFactory = _ => 10_000 };
        var users = new Option<int>("--users") { Description = "Users at once.", DefaultValueFactory = _ => 50 };
        var requests = new Option<int>("--requests") { Description = "Pages that each opens.", DefaultValueFactory = _ => 10 };
        var pause = new Option<double>("--pause") { Description = "Seconds between two pages of a user, on average.", DefaultValueFactory = _ => 1 };
        var command = new Command("web", "Measures how soon pages answer over a large index, to one user and to many at once.") { corpus, items, users, requests, pause };
        command.SetAction(result => RunAsync(
            result.GetRequiredValue(corpus), result.GetValue(items), result.GetValue(users), result.GetValue(requests), TimeSpan.FromSeconds(result.GetValue(pause))));
        return command;
    }

    private static async Task RunAsync(string corpus, int items, int users, int requests, TimeSpan pause)
    {
        var folder = Directory.CreateTempSubdirectory("protocol-miner-");
        try
        {
            var (index, document) = await LargeCollection.CreateAsync(corpus, folder.FullName, items);
            await using var app = ProtocolMinerWeb.Build(new WebSettings(index, "http://127.0.0.1:0"), new ProtocolReader(new DocumentReader()));
            await app.StartAsync();
            var load = new LoadRunner(new Uri(app.Urls.Single()), Pages(document));

            // Once round to warm up: what is compiled and cached on the first request is no user's everyday.
            await load.RunAsync(users: 1, Pages(document).Count, TimeSpan.Zero);
            var alone = await load.RunAsync(users: 1, requests: 5 * Pages(document).Count, TimeSpan.Zero);
            Console.WriteLine("one user: first byte, median");
            foreach (var page in alone.Times.GroupBy(time => time.Page).OrderBy(page => page.Key, StringComparer.Ordinal))
                Console.WriteLine($"  {LoadResult.Milliseconds(page.Select(time => time.FirstByte), 0.5),7:0.0} ms  {page.Key[..Math.Min(page.Key.Length, 70)]}");
            Console.WriteLine($"  {LoadResult.Milliseconds(alone.Times.Select(time => time.FirstByte), 0.5),7:0.0} ms  all");

            var crowd = await load.RunAsync(users, requests, pause);
            var whole = crowd.Times.Select(time => time.Whole).ToList();
            Console.WriteLine($"{users} users at once, {requests} pages each: {crowd.Errors} errors; whole page: median "
                + $"{LoadResult.Milliseconds(whole, 0.5):0} ms, 95th percentile {LoadResult.Milliseconds(whole, 0.95):0} ms; {Environment.ProcessorCount} processors");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<string> Pages(string document) =>
    [
        "/",
        "/?q=skolskjuts",
        "/?q=budget&organ=Kommunstyrelsen",
        "/?q=psykisk+oh%C3%A4lsa+unga&sort=datum",
        "/?q=Ekgatan",
        "/?q=skolskjuts&sida=3",
        "/?q=beslut%3Aavslag",
        "/protokoll?dokument=" + Uri.EscapeDataString(document),
        "/api/sok?q=detaljplan",
        "/samling",
        "/teman",
        "/teman?q=skolskjuts",
    ];
}
