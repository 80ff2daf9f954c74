using ProtocolMiner.Benchmarks.Peers;

namespace ProtocolMiner.Benchmarks.Growth;

/// <summary>What indexing so many documents takes, copies of the sample corpus.</summary>
/// <param name="Seconds">Of the processor, all processes together.</param>
/// <param name="Megabytes">Most memory meanwhile, all processes.</param>
/// <param name="Again">The same to find that nothing has changed.</param>
internal sealed record CollectionGrowth(int Documents, double Seconds, double Megabytes, double Again)
{
    public static IReadOnlyList<CollectionGrowth> Measure(string program, IReadOnlyList<int> sizes)
    {
        using var work = new WorkFolder();
        return [.. sizes.Select(size => Measure(program, size, work))];
    }

    private static CollectionGrowth Measure(string program, int size, WorkFolder work)
    {
        string[] call = ["index", CopiedCorpus.Write("corpus", size, work.Empty("documents")), "--index", work.Empty("index")];
        var first = MeteredProcess.Measure(program, call, memory: true);
        return new CollectionGrowth(size, first.Processor, first.Megabytes, MeteredProcess.Measure(program, call).Processor);
    }
}
