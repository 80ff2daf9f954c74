using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

/// <summary>What an opened index keeps of the words that were searched for changes nothing.</summary>
public sealed class RepeatedSearchTests
{
    [Theory]
    [InlineData("badhus taxa")]
    [InlineData("simskoleavgift")]
    [InlineData("badhus organ:nämnden")]
    [InlineData("rubrik:badhus")]
    [InlineData("badhus -simskola")]
    public void The_same_search_gives_the_same_hits(string query)
    {
        using var samples = new SampleIndex(("a.pdf", Sample.Minutes(
            "Nämnden", "2024-01-01",
            Sample.Item("1", "Badhus", "Om badhusets taxa."),
            Sample.Item("2", "Taxa", "Avgift för simskola i badhuset."),
            Sample.Item("3", "Annat", "Simskolan har ingen avgift."))));
        using var index = ProtocolIndex.Open(samples.Folder);
        var first = Hits(index, query);
        // Words that are asked for in between are kept beside them.
        Hits(index, "avgift");
        Assert.NotEmpty(first);
        Assert.Equal(first, Hits(index, query));
    }

    private static List<(string?, float)> Hits(ProtocolIndex index, string query) => [.. index.Search(new SearchRequest(query)).Hits.Select(hit => (hit.Item, hit.Score))];
}
