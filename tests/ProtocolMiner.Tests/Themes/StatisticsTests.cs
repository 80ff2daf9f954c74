using ProtocolMiner.Themes.Statistics;

namespace ProtocolMiner.Tests.Themes;

/// <summary>The statistics against values worked out elsewhere.</summary>
public sealed class StatisticsTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1.959964, 0.05)]
    [InlineData(-2.575829, 0.01)]
    public void Normal_distribution(double z, double p) => Assert.Equal(p, NormalDistribution.TwoSided(z), 5);

    [Fact]
    public void Wilson_interval_of_one_in_ten()
    {
        var interval = ShareInterval.Of(1, 10);
        Assert.Equal(0.0179, interval.Low, 4);
        Assert.Equal(0.4042, interval.High, 4);
    }

    [Fact]
    public void Wilson_interval_of_none_begins_at_zero()
    {
        Assert.Equal(0, ShareInterval.Of(0, 20).Low);
        Assert.Equal(0.1611, ShareInterval.Of(0, 20).High, 4);
    }

    /// <summary>The smokers of Fleiss, "Statistical Methods for Rates and Proportions": chi-square for trend 8.22, times (n − 1) / n for Mantel's variance; in all 12.60.</summary>
    [Fact]
    public void Trend_test_as_in_the_textbook()
    {
        CountedShare[] smokers = [new(1, 83, 86), new(2, 90, 93), new(3, 129, 136), new(4, 70, 82)];
        var result = TrendTest.Run([smokers])!.Value;
        Assert.Equal((12.6004 - 8.2042) / 2, result.Dispersion, 2);
        Assert.Equal(8.2249 * 396 / 397, result.Z * result.Z * result.Dispersion, 3);
        Assert.True(result.Z < 0);
    }

    /// <summary>Added up blindly, the theme seems to fall: from 50 % to 18 %. Each body in itself keeps to its share.</summary>
    [Fact]
    public void A_body_that_comes_in_late_makes_no_trend()
    {
        CountedShare[] early = [.. Enumerable.Range(0, 6).Select(year => new CountedShare(year, 10, 20))];
        CountedShare[] late = [.. Enumerable.Range(3, 3).Select(year => new CountedShare(year, 8, 80))];
        Assert.Equal(0, TrendTest.Run([early, late])!.Value.Z, 6);
    }

    [Fact]
    public void Meetings_full_of_a_theme_are_no_trend_by_themselves()
    {
        CountedShare[] lumps = [new(1, 0, 20), new(2, 0, 20), new(3, 12, 20), new(4, 0, 20), new(5, 11, 20), new(6, 0, 20)];
        Assert.True(TrendTest.Run([lumps])!.Value.Dispersion > 5);
    }

    [Fact]
    public void Four_mentions_are_too_few_to_tell() =>
        Assert.Null(TrendTest.Run([[new(1, 0, 50), new(2, 1, 50), new(3, 3, 50)]]));

    [Fact]
    public void A_single_odd_year_does_not_move_the_slope() =>
        Assert.Equal(0.1, SlopeEstimator.Estimate([new(2020, 1, 10), new(2021, 2, 10), new(2022, 10, 10), new(2023, 4, 10), new(2024, 5, 10)]), 6);

    [Fact]
    public void Two_levels_have_one_change_between_them() =>
        Assert.Equal([4], ChangePointFinder.Find([new(1, 2, 50), new(2, 1, 50), new(3, 2, 50), new(4, 2, 50), new(5, 15, 50), new(6, 17, 50), new(7, 14, 50)]));

    [Fact]
    public void Chance_and_single_events_are_no_change()
    {
        Assert.Empty(ChangePointFinder.Find([new(1, 4, 50), new(2, 6, 50), new(3, 3, 50), new(4, 7, 50), new(5, 5, 50)]));
        Assert.Empty(ChangePointFinder.Find([new(1, 2, 50), new(2, 2, 50), new(3, 9, 50), new(4, 2, 50), new(5, 2, 50)]));
        Assert.Empty(ChangePointFinder.Find([]));
    }

    /// <summary>"the swiss" in Dunning's table 1.</summary>
    [Fact]
    public void Log_likelihood_ratio_as_in_the_paper()
    {
        Assert.Equal(270.72, LogLikelihoodRatio.Of(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114), 2);
        Assert.True(LogLikelihoodRatio.Of(0, 50, 50, 100) < 0);
    }

    [Fact]
    public void Of_many_tests_each_counts_for_less()
    {
        Assert.Equal([0.03, null, 0.04, 0.04], FalseDiscovery.Adjust([0.01, null, 0.04, 0.03]).Select(p => p is { } value ? Math.Round(value, 6) : (double?)null));
        Assert.Empty(FalseDiscovery.Adjust([]));
    }
}
