using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Tests.Search;

public sealed class ScoredItemsTests
{
    private static readonly ScoredItems Odd = List((1, 1), (3, 2), (5, 3), (7, 4));
    private static readonly ScoredItems Small = List((1, 10), (2, 20), (3, 30));

    [Fact]
    public void Lists_are_joined_and_shared_scores_added()
    {
        var joined = Odd.With(Small);
        Assert.Equal([1, 2, 3, 5, 7], joined.Docs);
        Assert.Equal([11, 20, 32, 3, 4], joined.Scores);
    }

    [Fact]
    public void Shared_items_are_in_every_list() =>
        Assert.Equal([3], ScoredItems.Shared([Odd, Small, List((3, 1), (7, 1))]));

    [Fact]
    public void Missing_items_are_in_the_others_only() =>
        Assert.Equal([0, 2, 8], Odd.Missing([0, 1, 2, 5, 8]));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 5, 2)]
    [InlineData(1, 6, 3)]
    [InlineData(3, 2, 3)]
    [InlineData(0, 8, 4)]
    [InlineData(4, 1, 4)]
    public void A_sorted_list_is_searched_from_a_place_on(int from, int target, int expected) =>
        Assert.Equal(expected, SortedSearch.From(Odd.Docs, from, target));

    private static ScoredItems List(params (int Doc, float Score)[] items) => new([.. items.Select(item => item.Doc)], [.. items.Select(item => item.Score)]);
}
