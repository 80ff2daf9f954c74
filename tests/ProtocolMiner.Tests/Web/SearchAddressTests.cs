using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Pages;
using ProtocolMiner.Web.Queries;

namespace ProtocolMiner.Tests.Web;

public sealed class SearchAddressTests
{
    [Theory]
    [InlineData("?q=skolskjuts%20avslag")]
    [InlineData("?q=budget&organ=Barn-%20och%20utbildningsn%C3%A4mnden&ar=2024&typ=minutes&utfall=referred-back&parti=S&person=Anna%20%C3%85berg")]
    [InlineData("?q=budget&fran=2024-01-01&till=2024-06-30&sort=datum&sida=3")]
    [InlineData("?organ=Kommunstyrelsen")]
    public void An_address_says_again_what_was_read_from_it(string query) => Assert.Equal(query, Read(query).ToQueryString());

    [Fact]
    public void A_year_and_a_range_of_dates_narrow_one_another()
    {
        var request = Read("?q=budget&ar=2024&fran=2024-03-01&till=2025-12-31").ToRequest();

        Assert.Equal(new DateOnly(2024, 3, 1), request.From);
        Assert.Equal(new DateOnly(2024, 12, 31), request.To);
    }

    [Fact]
    public void The_third_page_begins_after_two_pages_of_hits()
    {
        var request = Read("?q=budget&sida=3&sort=datum").ToRequest();

        Assert.Equal((2 * SearchAddress.PageSize, SearchOrder.Date), (request.Skip, request.Order));
    }

    [Fact]
    public void Each_chosen_facet_can_be_taken_away_alone_from_the_first_page_on()
    {
        var chosen = FacetView.Chosen(Read("?q=budget&organ=Kommunstyrelsen&ar=2024&fran=2024-01-01&sida=4"));

        Assert.Equal(["Kommunstyrelsen", "2024", "från 2024-01-01"], chosen.Select(link => link.Text));
        Assert.Equal("/?q=budget&ar=2024&fran=2024-01-01", chosen[0].Address);
    }

    [Fact]
    public void A_chosen_value_stays_in_sight_however_rare_it_is()
    {
        var persons = Enumerable.Range(1, 30).Select(n => new FacetCount($"Person {n}", 100 - n)).ToList();

        var facet = FacetView.Of(Read("?q=budget&person=Person%2025"), new Facets([], [], [], [], [], persons)).Single(f => f.Name == "Person");

        Assert.Equal(("Person 25", true), (facet.Links[0].Text, facet.Links[0].Chosen));
        Assert.Equal(30, facet.Links.Count + facet.More.Count);
    }

    private static SearchAddress Read(string query) => SearchAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
