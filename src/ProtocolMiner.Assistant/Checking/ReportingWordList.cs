namespace ProtocolMiner.Assistant.Checking;

/// <summary>Words that a summary needs to report with and that say nothing about the case, kept as data: one base form and an example a line.</summary>
internal static class ReportingWordList
{
    public static HashSet<string> Read() =>
        [.. EmbeddedText.Read("Checking.reporting-words.tsv").Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0])];
}
