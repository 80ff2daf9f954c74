namespace ProtocolMiner.Assistant;

/// <summary>Text files beside the code: what a model is told, and the words that it is held to, are reviewed like code.</summary>
internal static class EmbeddedText
{
    /// <param name="name">Folder and file, such as "Prompts.summary.system.txt".</param>
    /// <exception cref="ArgumentException">There is no such file.</exception>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream($"ProtocolMiner.Assistant.{name}")
            ?? throw new ArgumentException($"There is no text {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
