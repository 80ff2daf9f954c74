using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

public sealed class SimilarItemsTests
{
    [Fact]
    public void Items_with_the_same_telling_words_are_alike_in_whatever_forms()
    {
        using var samples = Index();
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal("2", index.Similar("a.pdf", 0)[0].Item);
    }

    [Fact]
    public void The_item_itself_and_its_copies_are_left_out()
    {
        using var samples = Index();
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.DoesNotContain("Nämnden 2024-01-01 § 1", index.Similar("a.pdf", 0).Select(hit => hit.Reference));
    }

    [Fact]
    public void Of_an_item_that_is_not_there_none_is_alike()
    {
        using var samples = Index();
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Empty(index.Similar("a.pdf", 99));
        Assert.Empty(index.Similar("saknas.pdf", 0));
    }

    [Theory]
    [InlineData("Nämnden 2024-01-01 § 2", "2")]
    [InlineData("nämnden 2024-01-01 § 2 ", "2")]
    [InlineData("Nämnden 2024-01-02 § 2", null)]
    [InlineData("Nämnden", null)]
    public void An_item_is_found_by_its_reference(string reference, string? item)
    {
        using var samples = Index();
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal(item, index.Find(reference)?.Item);
    }

    private static SampleIndex Index()
    {
        var bath = Sample.Item("1", "Badplatsen vid Viksjön", "Bryggan vid badplatsen rustas upp.");
        return new(
            ("a.pdf", Sample.Minutes("Nämnden", "2024-01-01",
                bath,
                Sample.Item("2", "Badplatser", "Bryggor vid badplatserna i Viksjön ses över."),
                Sample.Item("3", "Ekonomisk rapport", "Rapporten läggs fram."),
                Sample.Item("4", "Val av ledamot", "Valet bereds."),
                Sample.Item("5", "Ekonomisk rapport", "En rapport läggs fram."))),
            ("utdrag.pdf", Sample.Minutes("Nämnden", "2024-01-01", bath)));
    }
}
