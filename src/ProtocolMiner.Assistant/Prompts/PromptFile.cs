namespace ProtocolMiner.Assistant.Prompts;

/// <summary>The prompts, which are text files beside this one: what a model is told is reviewed like code.</summary>
internal static class PromptFile
{
    public static string Read(string name)
    {
        using var stream = typeof(PromptFile).Assembly.GetManifestResourceStream($"ProtocolMiner.Assistant.Prompts.{name}")
            ?? throw new ArgumentException($"There is no prompt {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
