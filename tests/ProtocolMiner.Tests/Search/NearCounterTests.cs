using CsCheck;
using ProtocolMiner.Search.Scoring;

namespace ProtocolMiner.Tests.Search;

public sealed class NearCounterTests
{
    private static readonly Gen<List<Occurrence>> Places = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 30], Gen.Int[1, 9], (field, position, weight) => new Occurrence(field, position, weight / 10f)).List[0, 20];

    /// <summary>The window that moves along finds what comparing each with each finds.</summary>
    [Fact]
    public void It_counts_as_comparing_all_pairs_does() => Gen.Select(Places, Places, Gen.Int[0, 6], Gen.Bool).Sample((first, other, window, ordered) =>
    {
        var ranking = Ranking.Default;
        var expected = first.Sum(one => ranking.Fields[one.Field].Weight * Math.Min(one.Weight, other
            .Where(o => o.Field == one.Field && Math.Abs(o.Position - one.Position) <= window + 1 && (!ordered || o.Position > one.Position))
            .Select(o => o.Weight).DefaultIfEmpty(0).Max()));
        Assert.Equal(expected, new NearCounter(new Nearness(window, ordered, 1), ranking).Count([first, other]), 0.001f);
    });
}
