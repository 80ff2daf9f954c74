using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Tests.Themes;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2024-01-01", "2024 Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024-12-31", "2024 Q4", "2024-10-01", "2024-12-31")]
    public void A_day_is_in_a_quarter(string day, string name, string start, string end)
    {
        var period = Period.Of(Day(day), PeriodLength.Quarter);
        Assert.Equal(name, period.ToString());
        Assert.Equal(Day(start), period.Start);
        Assert.Equal(Day(end), period.End);
    }

    [Fact]
    public void Quarters_follow_one_another_over_the_turn_of_the_year() =>
        Assert.Equal(["2023 Q3", "2023 Q4", "2024 Q1"], Period.Range(new Period(2023, 3), new Period(2024, 1)).Select(period => period.ToString()));

    [Fact]
    public void A_year_is_itself() => Assert.Equal("2024", Period.Of(Day("2024-07-01"), PeriodLength.Year).ToString());

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
