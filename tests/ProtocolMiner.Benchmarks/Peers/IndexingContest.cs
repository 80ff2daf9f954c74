using System.Text.Json;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>From a folder of PDF files to a searchable index; pdftotext only takes out the text, which no reader can do without.</summary>
internal sealed class IndexingContest : IContest
{
    public IEnumerable<ResultRow> Run(PeersSetting setting, WorkFolder work)
    {
        var rounds = new List<(Run Ours, Run Recoll, Run Text)>();
        var (pages, items) = (0, 0);
        var (index, config) = ("", "");
        for (var round = 0; round < setting.Rounds; round++)
        {
            index = work.Empty("index");
            var ours = MeteredProcess.Measure(setting.Program, ["index", setting.Folder, "--index", index, "--json"], memory: true);
            using var report = JsonDocument.Parse(ours.Output);
            (pages, items) = (report.RootElement.GetProperty("pages").GetInt32(), report.RootElement.GetProperty("items").GetInt32());
            config = RecollFolder.Create(work.Empty("recoll"), setting.Folder);
            var recoll = MeteredProcess.Measure("recollindex", ["-c", config], memory: true);
            rounds.Add((ours, recoll, MeteredProcess.Measure("bash", ["-c", TextOfAll, "pdftotext", setting.Folder, $"{Environment.ProcessorCount}"])));
        }

        double PerSecond(int count, Func<(Run Ours, Run Recoll, Run Text), Run> run) => count / ResultRow.Median(rounds.Select(round => run(round).Seconds));
        yield return new ResultRow("reading and indexing, with all facts", "pages/s", PerSecond(pages, r => r.Ours), "Recoll", PerSecond(pages, r => r.Recoll));
        yield return new ResultRow("the same beside text alone, nothing indexed", "pages/s", PerSecond(pages, r => r.Ours), $"pdftotext, {Environment.ProcessorCount} side by side", PerSecond(pages, r => r.Text));
        yield return new ResultRow("items (§§, slides, memos) found", "items/s", PerSecond(items, r => r.Ours));
        yield return new ResultRow("most memory meanwhile, all processes", "MB", ResultRow.Median(rounds.Select(r => r.Ours.Megabytes)), "Recoll", ResultRow.Median(rounds.Select(r => r.Recoll.Megabytes)));
        yield return new ResultRow("size of the index", "MB", WorkFolder.SizeOf(index) / 1e6, "Recoll", WorkFolder.SizeOf(config) / 1e6);
    }

    /// <summary>One process a file (a damaged one stops no other), as many side by side as there are processors.</summary>
    private const string TextOfAll = "find \"$1\" -name '*.pdf' -print0 | xargs -0 -P \"$2\" -I {} pdftotext -q {} /dev/null; true";
}
