using System.Globalization;

namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>Thousands of documents, copies of the sample corpus: memory while they are read, and what it takes to find that none has changed.</summary>
internal sealed class LargeCollectionContest : IContest
{
    public IEnumerable<ResultRow> Run(PeersSetting setting, WorkFolder work)
    {
        var folder = Copy("corpus", setting.Documents, work.Empty("large"));
        var index = work.Empty("large-index");
        string[] call = ["index", folder, "--index", index];
        var first = MeteredProcess.Measure(setting.Program, call, memory: true);
        yield return new ResultRow($"indexing {setting.Documents} documents", "documents/s", setting.Documents / first.Seconds);
        yield return new ResultRow("most memory meanwhile, all processes", "MB", first.Megabytes);
        yield return new ResultRow($"indexing {setting.Documents} unchanged documents again", "s", ResultRow.Median(Enumerable.Range(0, setting.Rounds).Select(_ => MeteredProcess.Measure(setting.Program, call).Seconds)));
    }

    private static string Copy(string corpus, int count, string target)
    {
        var files = Directory.GetFiles(corpus).Where(file => Path.GetExtension(file).Length > 0).Order(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < count; i++)
        {
            var folder = Directory.CreateDirectory(Path.Combine(target, (i / files.Length).ToString(CultureInfo.InvariantCulture)));
            var source = files[i % files.Length];
            File.Copy(source, Path.Combine(folder.FullName, Path.GetFileName(source)));
        }

        return target;
    }
}
