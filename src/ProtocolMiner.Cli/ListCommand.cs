using System.CommandLine;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Cli;

/// <summary>A command that reads protocols and writes a list of what stands in them, in the format that the target's ending names.</summary>
internal static class ListCommand
{
    /// <param name="writers">By file name extension, with its dot.</param>
    /// <param name="select">The rows of the list.</param>
    public static Command Create<TRow>(
        string name,
        string description,
        string[] examples,
        IReadOnlyDictionary<string, Action<Stream, IReadOnlyList<TRow>>> writers,
        Func<IReadOnlyList<Protocol>, IReadOnlyList<TRow>> select)
    {
        var files = new Argument<string[]>("FILE") { Description = "Protocols to read.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<string>("--out") { Description = $"The list to write; its ending says how: {string.Join(", ", writers.Keys)}.", Required = true };
        var command = new ExampleCommand(name, description, examples) { files, target };
        command.Validators.Add(result =>
        {
            foreach (var error in InputFiles.Errors(result.GetValue(files)))
                result.AddError(error);
            if (result.GetValue(target) is { } path && !writers.ContainsKey(Path.GetExtension(path)))
                result.AddError($"{path}: the list can be written as {string.Join(", ", writers.Keys)}.");
        });
        command.SetAction((result, cancellation) => RunAsync(result.GetRequiredValue(files), result.GetRequiredValue(target), writers, select, cancellation));
        return command;
    }

    private static async Task<int> RunAsync<TRow>(
        string[] paths,
        string target,
        IReadOnlyDictionary<string, Action<Stream, IReadOnlyList<TRow>>> writers,
        Func<IReadOnlyList<Protocol>, IReadOnlyList<TRow>> select,
        CancellationToken cancellation)
    {
        var protocols = await InputFiles.ReadAsync(paths, cancellation);
        if (protocols.Count == 0)
            return ExitCode.SomeUnreadable;
        var rows = select(protocols);
        await using (var output = File.Create(target))
            writers[Path.GetExtension(target)](output, rows);
        return protocols.Count < paths.Length ? ExitCode.SomeUnreadable : ExitCode.Done;
    }
}
