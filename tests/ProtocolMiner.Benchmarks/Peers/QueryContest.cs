namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>One question after the other: each by a process of its own, and many by one process.</summary>
internal sealed class QueryContest : IContest
{
    private const int HitsPerPage = 20;

    /// <summary>Times that a process is asked all questions, so that its start hardly counts.</summary>
    private const int WarmRepetitions = 50;

    /// <summary>What people ask for: single words, words together, words that stand nowhere.</summary>
    private static readonly string[] Questions =
    [
        "budget", "skolskjuts", "delegation", "förskola", "detaljplan", "ekonomisk uppföljning", "val av ledamot", "psykisk hälsa unga", "avslag bygglov",
        "internkontrollplan", "taxa vatten avlopp", "medborgarförslag", "hemtjänst", "revisionsrapport", "kollektivtrafik landsbygd", "sammanträdestider",
        "bidrag föreningar", "upphandling", "klimat", "xylofonkonsert",
    ];

    public IEnumerable<ResultRow> Run(PeersSetting setting, WorkFolder work)
    {
        var index = work.Empty("index");
        MeteredProcess.Measure(setting.Program, ["index", setting.Folder, "--index", index]);
        var config = RecollFolder.Create(work.Empty("recoll"), setting.Folder);
        MeteredProcess.Measure("recollindex", ["-c", config]);
        string[] all = [.. Enumerable.Repeat(Questions, setting.Rounds).SelectMany(questions => questions)];
        var ours = all.Select(question => Milliseconds(setting.Program, ["search", question, "--index", index, "--limit", $"{HitsPerPage}", "--json"])).ToList();
        var theirs = all.Select(question => Milliseconds("recollq", ["-c", config, "-n", $"{HitsPerPage}", question])).ToList();
        yield return new ResultRow("one search by a process of its own, median", "ms", ResultRow.Median(ours), "recollq", ResultRow.Median(theirs));
        yield return new ResultRow("the same, 95th percentile", "ms", ResultRow.Quantile(ours, 0.95), "recollq", ResultRow.Quantile(theirs, 0.95));
        yield return new ResultRow("one search of many by one process", "ms", Warm(setting, index, work));
        var versions = Enumerable.Range(0, setting.Rounds).Select(_ => (Milliseconds(setting.Program, ["--version"]), Milliseconds("recollq", ["-h"]))).ToList();
        yield return new ResultRow("starting up and ending", "ms", ResultRow.Median(versions.Select(v => v.Item1)), "recollq", ResultRow.Median(versions.Select(v => v.Item2)));
    }

    private static double Warm(PeersSetting setting, string index, WorkFolder work)
    {
        var folder = Directory.CreateDirectory(work.Empty("questions")).FullName;
        var file = Path.Combine(folder, "questions.txt");
        return ResultRow.Median(Enumerable.Range(0, setting.Rounds).Select(_ =>
        {
            File.WriteAllLines(file, Questions);
            var few = Milliseconds(setting.Program, ["search", "--queries", file, "--index", index, "--limit", $"{HitsPerPage}", "--json"]);
            File.WriteAllLines(file, Enumerable.Repeat(Questions, WarmRepetitions + 1).SelectMany(questions => questions));
            var many = Milliseconds(setting.Program, ["search", "--queries", file, "--index", index, "--limit", $"{HitsPerPage}", "--json"]);
            return (many - few) / (WarmRepetitions * Questions.Length);
        }));
    }

    private static double Milliseconds(string program, string[] arguments) => MeteredProcess.Measure(program, arguments).Seconds * 1000;
}
