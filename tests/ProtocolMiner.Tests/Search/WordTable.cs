namespace ProtocolMiner.Tests.Search;

/// <summary>Tables of words beside the tests: a word, a tab, and other words.</summary>
internal static class WordTable
{
    public static TheoryData<string, string> Read(string name)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Search", "Words", name)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            data.Add(fields[0].ToLowerInvariant(), fields[1].ToLowerInvariant());
        }

        return data;
    }
}
