using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Cli;

/// <summary>The files that a call names: checked before anything is done, and read with each failure reported.</summary>
internal static class InputFiles
{
    /// <summary>What is wrong with each path that is no file.</summary>
    public static IEnumerable<string> Errors(IEnumerable<string>? paths) =>
        (paths ?? []).Where(path => !File.Exists(path)).Select(Explain);

    /// <summary>What is wrong with each path that is neither file nor folder.</summary>
    public static IEnumerable<string> ErrorsOfFilesAndFolders(IEnumerable<string>? paths) =>
        (paths ?? []).Where(path => !File.Exists(path) && !Directory.Exists(path))
            .Select(path => path.StartsWith('-') ? $"{path}: there is no such option." : $"{path}: there is no such file or folder.");

    /// <summary>Reads all that can be read, in the given order; the others are named on standard error.</summary>
    public static async Task<IReadOnlyList<Protocol>> ReadAsync(string[] paths, CancellationToken cancellation)
    {
        using var pool = WorkerCommandLine.StartPool();
        var read = new Protocol?[paths.Length];
        await Progress.RunAsync("Reading", paths.Length, async step =>
            await Parallel.ForAsync(0, paths.Length, cancellation, async (i, token) =>
            {
                read[i] = await ReadAsync(pool, paths[i], token);
                step();
            }));
        return [.. read.OfType<Protocol>()];
    }

    /// <summary>Reads one file; null when it cannot be read, which is said on standard error.</summary>
    public static async Task<Protocol?> ReadAsync(IProtocolReader reader, string path, CancellationToken cancellation)
    {
        try
        {
            var protocol = await reader.ReadAsync(path, cancellation);
            if (PartialReading.FindIn(protocol) is { } partial)
                await Console.Error.WriteLineAsync($"{path}: read in part. {partial.Message} ({partial.Code})");
            return protocol;
        }
        catch (UnreadableDocumentException e)
        {
            await Console.Error.WriteLineAsync($"{path}: {e.Message} ({e.Code})");
            return null;
        }
    }

    private static string Explain(string missing) =>
        Directory.Exists(missing) ? $"{missing} is a folder; name the files in it."
        : missing.StartsWith('-') ? $"{missing}: there is no such option."
        : $"{missing}: there is no such file.";
}
