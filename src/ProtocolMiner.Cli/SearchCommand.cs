using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using ProtocolMiner.Search;

namespace ProtocolMiner.Cli;

/// <summary><c>search QUERY</c>, <c>search --queries FILE --json</c>: which items say so?</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string[]>("QUERY")
        {
            Description = "Words in any form; \"a phrase\"; -not; this OR that; beginn*; organ:, beslut:, talare:, parti:, dnr:, §:, år:, typ:, titel:.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var queries = new Option<string?>("--queries") { Description = "A file with one query a line; prints one JSON object a line. Needs --json." };
        var index = SearchOptions.CreateIndexOption();
        var update = new Option<string[]>("--update") { Description = "Documents and folders to read into the index first.", AllowMultipleArgumentsPerToken = true };
        var json = new Option<bool>("--json") { Description = "Print JSON and nothing else." };
        var options = new SearchOptions();
        var command = new ExampleCommand(
            "search",
            "Searches an index. The hits are items: §§, slides, memos.",
            "protocol-miner search skolskjuts avslag",
            "protocol-miner search skolskjuts --update corpus",
            "protocol-miner search '\"ekonomisk uppföljning\" -budget' --from 2024-01-01 --body kommunstyrelsen",
            "protocol-miner search 'återremiss parti:V år:2024' --sort date --json",
            "protocol-miner search --queries frågor.txt --json --limit 100")
        {
            query, queries, index, update, json,
        };
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            foreach (var error in InputFiles.ErrorsOfFilesAndFolders(result.GetValue(update)))
                result.AddError(error);
            var file = result.GetValue(queries);
            if (file is null && result.GetValue(query) is not { Length: > 0 } && !result.Children.OfType<OptionResult>().Any(option => !option.Implicit))
                result.AddError("Name what to search for, or a filter such as --body.");
            if (file is not null && !result.GetValue(json))
                result.AddError("--queries prints JSON: add --json.");
            if (file is not null && !File.Exists(file))
                result.AddError($"{file}: there is no such file.");
        });
        command.SetAction((result, cancellation) => RunAsync(
            result.GetRequiredValue(index),
            result.GetValue(update) ?? [],
            result.GetValue(queries) is { } file ? File.ReadAllLines(file) : [string.Join(' ', result.GetValue(query) ?? [])],
            text => options.Read(result, text),
            result.GetValue(json),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string folder, string[] update, string[] queries, Func<string, SearchRequest> read, bool json, CancellationToken cancellation)
    {
        var failed = update.Length > 0 && (await IndexCommand.UpdateAsync(update, folder, IndexCommand.Settings(), cancellation)).Failed.Count > 0;
        if (update.Length == 0)
            DoWithoutCodeMadeAtRunTime();
        Answer(folder, queries, read, json);
        return failed ? ExitCode.SomeUnreadable : ExitCode.Done;
    }

    /// <summary>Lucene has patterns compiled that are used a few times each: a process that only searches ends before that pays.</summary>
    private static void DoWithoutCodeMadeAtRunTime() => AppContext.SetSwitch("System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported", false);

    private static void Answer(string folder, string[] queries, Func<string, SearchRequest> read, bool json)
    {
        using var index = ProtocolIndex.Open(folder);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        foreach (var query in queries)
        {
            var request = read(query);
            var result = index.Search(request);
            if (json)
                output.WriteLine(SearchJson.Write(result, indented: queries.Length == 1));
            else
                SearchView.Print(result, request.Skip);
        }
    }
}
