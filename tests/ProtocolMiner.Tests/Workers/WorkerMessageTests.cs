using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Workers;

namespace ProtocolMiner.Tests.Workers;

[Trait("Category", "Slow")]
public sealed class WorkerMessageTests
{
    [Fact]
    public void Every_document_of_the_corpus_comes_back_as_it_was_sent()
    {
        var reader = new ProtocolReader(new DocumentReader());
        foreach (var path in Directory.EnumerateFiles(Repository.Path("corpus"), "*-*.*"))
        {
            var protocol = reader.Read(path);

            var back = WorkerMessage.Read<WorkerAnswer>(WorkerMessage.Write(new WorkerAnswer { Protocol = protocol })).Protocol!;

            Assert.Equal(ProtocolJson.Write(protocol), ProtocolJson.Write(back));
        }
    }

    [Fact]
    public void A_request_comes_back_with_all_its_bounds()
    {
        var request = new WorkerRequest("protokoll.pdf", new ReadingLimits { Pages = 7, MemoryMegabytes = 90, Time = TimeSpan.FromSeconds(3), BrokenPages = [2, 5] }, TextOnly: true);

        var back = WorkerMessage.Read<WorkerRequest>(WorkerMessage.Write(request));

        Assert.Equal(WorkerMessage.Write(request), WorkerMessage.Write(back));
        Assert.Equal((7, 90, 5), (back.Limits.Pages, back.Limits.MemoryMegabytes, back.Limits.BrokenPages[^1]));
        Assert.True(back.TextOnly);
    }

    [Fact]
    public void An_answer_tells_where_the_worker_stands_and_nothing_else()
    {
        var back = WorkerMessage.Read<WorkerAnswer>(WorkerMessage.Write(new WorkerAnswer { Place = WorkerPlace.Interpreting }));

        Assert.Equal(WorkerPlace.Interpreting, back.Place);
        Assert.Null(back.Protocol);
    }
}
