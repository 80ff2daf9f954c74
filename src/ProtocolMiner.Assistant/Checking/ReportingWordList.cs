namespace ProtocolMiner.Assistant.Checking;

/// <summary>Words that a summary needs to report with and that say nothing about the case, kept as data: one base form and an example a line.</summary>
internal static class ReportingWordList
{
    public static HashSet<string> Read()
    {
        const string Name = "ProtocolMiner.Assistant.Checking.reporting-words.tsv";
        using var stream = typeof(ReportingWordList).Assembly.GetManifestResourceStream(Name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0])];
    }
}
