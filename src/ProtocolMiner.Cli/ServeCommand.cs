using System.CommandLine;
using Microsoft.Extensions.Hosting;
using ProtocolMiner.Web;
using ProtocolMiner.Web.Security;

namespace ProtocolMiner.Cli;

/// <summary><c>serve [PATH...] [--index DIR] [--urls URL]</c>: the web application, on this machine.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Documents and folders that the pages can read into the index.", Arity = ArgumentArity.ZeroOrMore };
        var index = SearchOptions.CreateIndexOption();
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on, separated by semicolons.", DefaultValueFactory = _ => WebSettings.DefaultUrls };
        var anonymous = new Option<bool>("--allow-anonymous") { Description = "Let everyone in who reaches an address that is not this machine's own." };
        var watch = new Option<bool>("--watch") { Description = "Notice when a file in the folders comes, goes or changes, and read it into the index." };
        var command = new ExampleCommand(
            "serve",
            "Opens the web application: search, read, attendance lists. Pages are in Swedish.",
            "protocol-miner serve corpus",
            "protocol-miner serve protokoll --watch",
            "protocol-miner serve protokoll --index arkiv --urls http://127.0.0.1:5090")
        {
            paths, index, urls, watch, anonymous,
        };
        command.SetAction((result, cancellation) =>
        {
            var settings = ServeSettings.Read(Environment.CurrentDirectory, new WebSettings(result.GetRequiredValue(index), result.GetRequiredValue(urls)));
            return RunAsync(
                settings with
                {
                    Folders = result.GetValue(paths) ?? [],
                    Watch = settings.Watch || result.GetValue(watch),
                    Model = ProgramSettings.ReadModelSettings(Environment.CurrentDirectory),
                    AllowAnonymous = result.GetValue(anonymous),
                },
                cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(WebSettings settings, CancellationToken cancellation)
    {
        using var pool = WorkerCommandLine.StartPool();
        try
        {
            await using var app = ProtocolMinerWeb.Build(settings, pool);
            await app.StartAsync(cancellation);
            await Console.Error.WriteLineAsync($"ProtocolMiner: {string.Join(' ', app.Urls)} (stop with Ctrl+C)");
            await app.WaitForShutdownAsync(cancellation);
            return ExitCode.Done;
        }
        catch (ListenAddressException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return ExitCode.WrongCall;
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"{settings.Urls}: cannot listen there: {e.Message}");
            return ExitCode.WrongCall;
        }
    }
}
