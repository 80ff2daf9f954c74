using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Heads;

public sealed class SwedishDateParserTests
{
    [Theory]
    [InlineData("2023-04-14", "2023-04-14")]
    [InlineData("Sammanträdesdatum: 2023–04–14", "2023-04-14")]
    [InlineData("fredagen den 14 april 2023, kl. 9", "2023-04-14")]
    [InlineData("den 14:e april 2023", "2023-04-14")]
    [InlineData("3 sept. 2021", "2021-09-03")]
    [InlineData("14/4 2023", "2023-04-14")]
    [InlineData("14/4-2023", "2023-04-14")]
    [InlineData("230414", "2023-04-14")]
    [InlineData("20230414", "2023-04-14")]
    [InlineData("14–15 april 2023", "2023-04-14")]
    [InlineData("3 October 2023", "2023-10-03")]
    [InlineData("3 May 2023", "2023-05-03")]
    public void Reads_every_way_of_writing_a_day(string text, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), SwedishDateParser.First(text));

    [Theory]
    [InlineData("§ 230414/12")]
    [InlineData("0123-45 67 89")]
    [InlineData("2023-13-40")]
    [InlineData("kl. 09.30")]
    [InlineData("12 a § och 15/99")]
    [InlineData("Org.nr 556000-0000")]
    public void Other_numbers_are_no_dates(string text) => Assert.Null(SwedishDateParser.First(text, 2023));

    [Fact]
    public void A_day_without_year_takes_the_year_around_it()
    {
        Assert.Null(SwedishDateParser.First("torsdagen den 4 maj"));
        Assert.Equal(new DateOnly(2023, 5, 4), SwedishDateParser.First("torsdagen den 4 maj", 2023));
    }
}
