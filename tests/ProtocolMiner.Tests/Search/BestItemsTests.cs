using CsCheck;
using ProtocolMiner.Search.Results;

namespace ProtocolMiner.Tests.Search;

public sealed class BestItemsTests
{
    [Fact]
    public void Of_equal_scores_the_first_items_are_kept() => Assert.Equal([(1, 2f), (4, 2f)], Best(2, (7, 1), (9, 2), (4, 2), (1, 2)));

    [Fact]
    public void Fewer_than_wanted_are_all_kept() => Assert.Equal([(2, 3f), (1, 0f)], Best(5, (1, 0), (2, 3)));

    [Fact]
    public void They_are_the_best_of_any_list() => Gen.Select(Gen.Int[1, 40], Gen.Int[0, 30].Array[0, 200]).Sample((wanted, scores) =>
    {
        var items = scores.Select((score, doc) => (Doc: doc, Score: (float)score)).ToArray();
        Assert.Equal(items.OrderByDescending(item => item.Score).ThenBy(item => item.Doc).Take(wanted), Best(wanted, items));
    });

    private static IReadOnlyList<(int Doc, float Score)> Best(int wanted, params (int Doc, float Score)[] items)
    {
        var best = new BestItems(wanted);
        foreach (var (doc, score) in items)
            best.Add(doc, score);
        return best.Read();
    }
}
