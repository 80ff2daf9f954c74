using ProtocolMiner.Search.Suggestions;

namespace ProtocolMiner.Tests.Search;

public sealed class QuerySuggesterTests
{
    [Theory]
    [InlineData("skolskuts", "skolskjuts")]
    [InlineData("skolskjtus motion", "skolskjuts motion")]
    [InlineData("skol skjuts", "skolskjuts")]
    [InlineData("\"ny taxa\" återvimning", "\"ny taxa\" återvinning")]
    [InlineData("motjon -bussar", "motion -bussar")]
    [InlineData("Skolskuts", "skolskjuts")]
    public void A_word_that_the_index_lacks_is_exchanged_for_one_much_like_it(string query, string suggestion)
    {
        using var index = SampleIndex.OfTwo();
        Assert.Equal(suggestion, index.Search(query).Suggestion);
    }

    [Theory]
    [InlineData("skolskjuts")]
    [InlineData("motionerna")]
    [InlineData("som")]
    [InlineData("xylofonkonsert")]
    [InlineData("tuxx")]
    [InlineData("dnr:2023/117")]
    [InlineData("")]
    public void Known_words_and_words_like_nothing_stay(string query)
    {
        using var index = SampleIndex.OfTwo();
        Assert.Null(index.Search(query).Suggestion);
    }

    [Fact]
    public void Of_equal_slips_the_more_frequent_word_is_meant()
    {
        using var index = new SampleIndex(("a.pdf", Sample.Minutes("Nämnden", "2024-01-01",
            Sample.Item("1", "Ärende", "En bricka."), Sample.Item("2", "Ärende", "En brocka."), Sample.Item("3", "Ärende", "Fler brocka."))));
        Assert.Equal("brocka", index.Search("bracka").Suggestion);
    }

    [Theory]
    [InlineData("skola", "skolä", "skolu")]
    [InlineData("budget", "budgwt", "budgmt")]
    [InlineData("taxan", "taaxan", "tauxan")]
    [InlineData("ledamot", "leadmot", "lexamot")]
    public void Slips_of_the_finger_cost_less_than_other_letters(string meant, string slip, string other) =>
        Assert.True(SwedishSlip.Cost(slip, meant) < SwedishSlip.Cost(other, meant));
}
