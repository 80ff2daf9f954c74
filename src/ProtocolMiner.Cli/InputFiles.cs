namespace ProtocolMiner.Cli;

/// <summary>Checks the files that a call names, before anything is done.</summary>
internal static class InputFiles
{
    /// <summary>What is wrong with each path that is no file.</summary>
    public static IEnumerable<string> Errors(IEnumerable<string>? paths) =>
        (paths ?? []).Where(path => !File.Exists(path)).Select(Explain);

    private static string Explain(string missing) =>
        Directory.Exists(missing) ? $"{missing} is a folder; name the files in it."
        : missing.StartsWith('-') ? $"{missing}: there is no such option."
        : $"{missing}: there is no such file.";
}
