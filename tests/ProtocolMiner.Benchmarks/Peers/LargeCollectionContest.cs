namespace ProtocolMiner.Benchmarks.Peers;

/// <summary>Thousands of documents, copies of the sample corpus: memory while they are read, and what it takes to find that none has changed.</summary>
internal sealed class LargeCollectionContest : IContest
{
    public IEnumerable<ResultRow> Run(PeersSetting setting, WorkFolder work)
    {
        var folder = CopiedCorpus.Write("corpus", setting.Documents, work.Empty("large"));
        var index = work.Empty("large-index");
        string[] call = ["index", folder, "--index", index];
        var first = MeteredProcess.Measure(setting.Program, call, memory: true);
        yield return new ResultRow($"indexing {setting.Documents} documents", "documents/s", setting.Documents / first.Seconds);
        yield return new ResultRow("most memory meanwhile, all processes", "MB", first.Megabytes);
        yield return new ResultRow($"indexing {setting.Documents} unchanged documents again", "s", ResultRow.Median(Enumerable.Range(0, setting.Rounds).Select(_ => MeteredProcess.Measure(setting.Program, call).Seconds)));
    }
}
