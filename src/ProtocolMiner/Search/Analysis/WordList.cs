namespace ProtocolMiner.Search.Analysis;

/// <summary>Lists of Swedish words kept as data beside the code: words separated by white space; lines that begin with # are comments.</summary>
internal static class WordList
{
    /// <summary>Reads an embedded list.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static string[] Read(string name) =>
        [.. Lines(name).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Lines of an embedded list that are neither empty nor comments.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("ProtocolMiner.Search.Words." + name)
            ?? throw new InvalidOperationException($"There is no word list {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line) && !line.StartsWith('#'))
                yield return line;
        }
    }
}
