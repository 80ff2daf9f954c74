using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

public sealed class FacetTests
{
    /// <summary>The first searches count from doc values, later ones from a table: more hits have been counted by then than there are items.</summary>
    [Fact]
    public void Counts_stay_the_same_however_often_one_searches()
    {
        using var samples = SampleIndex.OfTwo();
        using (var writer = ProtocolIndexWriter.Open(samples.Folder))
        {
            writer.Replace(Sample.State("c.pdf"), Sample.Minutes("Nämnden", "2024-01-02", Sample.Item("9", "Bussar", "Om bussen.").SpokenBy("Elin Granath", "V").SpokenBy("Ulf Ås", "S")));
            writer.Commit();
        }

        using var index = ProtocolIndex.Open(samples.Folder);
        var first = index.Search(new SearchRequest("buss")).Facets;
        Assert.Equal([new FacetCount("Elin Granath", 3), new FacetCount("Ulf Ås", 1)], first.Person);
        foreach (var _ in Enumerable.Range(0, 10))
        {
            var again = index.Search(new SearchRequest("buss")).Facets;
            Assert.Equal(first.Body, again.Body);
            Assert.Equal(first.Year, again.Year);
            Assert.Equal(first.Outcome, again.Outcome);
            Assert.Equal(first.Party, again.Party);
            Assert.Equal(first.Person, again.Person);
        }
    }
}
