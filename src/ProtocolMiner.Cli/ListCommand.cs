using System.CommandLine;

namespace ProtocolMiner.Cli;

/// <summary>A command that reads protocols and writes a list of what stands in them, in the format that the target's ending names.</summary>
internal static class ListCommand
{
    /// <param name="writers">By file name extension, with its dot.</param>
    public static Command Create<TList>(
        string name,
        string description,
        string[] examples,
        IReadOnlyDictionary<string, Action<Stream, TList>> writers,
        Func<ReadProtocols, TList> select)
    {
        var source = new ProtocolSource();
        var target = CreateTarget([.. writers.Keys]);
        var command = new ExampleCommand(name, description, examples);
        source.AddTo(command);
        command.Add(target);
        command.SetAction(async (result, cancellation) =>
        {
            if (await source.ReadAsync(result, cancellation) is not { } read)
                return ExitCode.SomeUnreadable;
            var path = result.GetRequiredValue(target);
            await WriteAsync(path, writers[Path.GetExtension(path)], select(read), cancellation);
            return read.Status;
        });
        return command;
    }

    /// <summary>The option that names the file to write; its ending must be one of those.</summary>
    public static Option<string> CreateTarget(params string[] endings)
    {
        var target = new Option<string>("--out") { Description = $"The file to write; its ending says how: {string.Join(", ", endings)}.", Required = true };
        target.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && !endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
                result.AddError($"{path}: the list can be written as {string.Join(", ", endings)}.");
        });
        return target;
    }

    /// <summary>Writes a file; one that was there before stays until the new one is whole.</summary>
    public static async Task WriteAsync<TList>(string path, Action<Stream, TList> write, TList list, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        write(content, list);
        await File.WriteAllBytesAsync(path, content.ToArray(), cancellation);
    }
}
