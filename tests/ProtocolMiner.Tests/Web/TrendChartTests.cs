using ProtocolMiner.Themes.Timelines;
using ProtocolMiner.Web.Charts;

namespace ProtocolMiner.Tests.Web;

public sealed class TrendChartTests
{
    [Fact]
    public void A_higher_share_stands_higher_and_later_periods_to_the_right()
    {
        var chart = Chart((10, 1), (10, 4), (10, 2));

        Assert.True(chart.Points[1].Y < chart.Points[2].Y && chart.Points[2].Y < chart.Points[0].Y);
        Assert.True(chart.Points[0].X < chart.Points[1].X && chart.Points[1].X < chart.Points[2].X);
    }

    [Fact]
    public void A_gap_breaks_the_line_and_has_no_point()
    {
        var chart = Chart((10, 1), (10, 2), (0, 0), (10, 3), (10, 1));

        Assert.Equal(4, chart.Points.Count);
        Assert.Equal(2, chart.Lines.Count);
    }

    [Theory]
    [InlineData(100, 3)]
    [InlineData(1000, 2)]
    [InlineData(10, 10)]
    [InlineData(7, 0)]
    public void The_scale_begins_at_zero_ends_above_every_share_and_has_few_marks(int items, int mentions)
    {
        var chart = Chart((items, mentions));

        Assert.Equal("0 %", chart.Scale[0].Text);
        Assert.InRange(chart.Scale.Count, 3, 8);
        Assert.True(chart.HighestShare >= (double)mentions / items);
        Assert.All(chart.Points, point => Assert.InRange(point.High, TrendChart.Top - 0.001, point.Y + 0.001));
    }

    [Fact]
    public void A_long_time_names_as_many_periods_as_fit() =>
        Assert.InRange(Chart([.. Enumerable.Repeat((10, 1), 60)]).Periods.Count, 6, 12);

    [Fact]
    public void Where_nothing_is_known_there_is_nothing_to_draw() => Assert.Null(TrendChart.Of([Point(2020, 0, 0)]));

    [Fact]
    public void A_small_line_is_broken_by_a_gap_and_told_in_words()
    {
        double?[] shares = [0.1, 0.2, null, 0.4, 0];

        Assert.Equal(2, Sparkline.Lines(shares).Count());
        Assert.Equal("från 10 % till 0 %, som mest 40 %", Sparkline.Describe(shares));
    }

    private static TrendChart Chart(params (int Items, int Mentions)[] counts) =>
        TrendChart.Of([.. counts.Select((count, i) => Point(2000 + i, count.Items, count.Mentions))])!;

    private static ThemePoint Point(int year, int items, int mentions) => new(new Period(year, null), items, mentions, 0, [], []);
}
