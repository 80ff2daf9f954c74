using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Heads;

public sealed class OrganizationFinderTests
{
    [Theory]
    [InlineData("Norby kommun", "Norby kommun")]
    [InlineData("NORBY KOMMUN", "Norby kommun")]
    [InlineData("Region Söderland", "Region Söderland")]
    [InlineData("Region Söderlands län", "Region Söderlands län")]
    [InlineData("Räddningstjänstförbundet Västra Ådalen", "Räddningstjänstförbundet Västra Ådalen")]
    [InlineData("Gemensamt husmöte BRF Doktor Ek 2024-03-05", "BRF Doktor Ek")]
    [InlineData("Ängens samfällighet", "Ängens samfällighet")]
    [InlineData("Söderby Byalag", "Söderby Byalag")]
    [InlineData("Åby Strands fastighetsägareförening", "Åby Strands fastighetsägareförening")]
    [InlineData("Norby dansklubb", "Norby dansklubb")]
    [InlineData("Norby Ridklubb", "Norby Ridklubb")]
    [InlineData("Valberedningens möte i Norby IF den 4 maj", "Norby IF")]
    public void Lines_name_organisations(string line, string expected) => Assert.Equal(expected, OrganizationFinder.Find([line], []));

    [Fact]
    public void A_line_of_its_own_comes_before_a_mention() =>
        Assert.Equal("Norby kommun", OrganizationFinder.Find(["Avtal med Söderby kommun", "Norby kommun"], []));

    [Fact]
    public void Minutes_are_posted_on_the_board_of_their_authority() =>
        Assert.Equal("Norby kommun", OrganizationFinder.Find([], ["Söderby kommun har svarat.", "Justeringen har tillkännagivits på Norby kommuns digitala anslagstavla."]));

    [Fact]
    public void A_company_that_is_much_spoken_of_does_not_meet() =>
        Assert.Null(OrganizationFinder.Find([], ["Ekby Granskning AB har granskat nämnden.", "Enligt Ekby Granskning AB finns brister."]));

    [Fact]
    public void One_that_is_named_most_is_meant_and_among_many_none()
    {
        Assert.Equal("Norby kommun", OrganizationFinder.Find([], ["Avtal mellan Norby kommun och Söderby kommun.", "För Norby kommun innebär det lite."]));
        Assert.Null(OrganizationFinder.Find([], ["Norby kommun, Söderby kommun och Åby kommun samverkar."]));
    }
}
