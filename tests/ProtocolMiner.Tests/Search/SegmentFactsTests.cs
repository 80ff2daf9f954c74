using ProtocolMiner.Search.Results;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Tests.Search;

public sealed class SegmentFactsTests
{
    private const int Documents = 300;

    /// <summary>Value 0 is common, each of the others stands in one document of a hundred.</summary>
    private static readonly SegmentFacts Facts = new([.. Enumerable.Range(0, Documents).Select(doc => doc % 2 == 0 ? new[] { 0, 1 + (doc % 100) } : [])], 101);

    [Fact]
    public void Common_and_rare_values_of_documents_are_counted_together()
    {
        var found = new WindowBits();
        foreach (var doc in Enumerable.Range(64, 200))
            found.Add(doc - 64);
        var counts = new int[101];
        Facts.Count(64, found, counts);
        Assert.Equal(100, counts[0]);
        Assert.Equal([2, 0, 2, 0], counts[1..5]);
        Assert.Equal(2, counts[65]);
    }

    [Fact]
    public void One_document_counts_as_it_does_among_others()
    {
        var counts = new int[101];
        Facts.Count(102, counts);
        Assert.Equal([1, 0, 0, 1, 0], counts[..5]);
    }
}
