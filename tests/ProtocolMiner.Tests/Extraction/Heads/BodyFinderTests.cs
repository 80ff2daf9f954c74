using ProtocolMiner.Extraction.Heads;

namespace ProtocolMiner.Tests.Extraction.Heads;

public sealed class BodyFinderTests
{
    [Theory]
    [InlineData("Kommunstyrelsen", "Kommunstyrelsen")]
    [InlineData("Sammanträdesprotokoll Barn- och utbildningsnämnden 2024-03-05", "Barn- och utbildningsnämnden")]
    [InlineData("Minnesanteckningar – rådet för funktionshinderfrågor", "Rådet för funktionshinderfrågor")]
    [InlineData("Rådet för äldre, onsdagen den 6 mars 2024 kl. 14.00", "Rådet för äldre")]
    [InlineData("Tekniska nämnden kallas till sammanträde", "Tekniska nämnden")]
    [InlineData("Direktionen 2024-03-05 · 1 / 3", "Direktionen")]
    [InlineData("Samhällsbyggnadsnämndens arbetsutskott", "Samhällsbyggnadsnämndens arbetsutskott")]
    [InlineData("Kommunalt samverkansforum §§ 12–19", "Kommunalt samverkansforum")]
    [InlineData("Gemensamma nämnden för hälsa, vård och omsorg", "Gemensamma nämnden för hälsa, vård och omsorg")]
    [InlineData("Kyrkofullmäktige i Norra Ekby pastorat", "Kyrkofullmäktige")]
    [InlineData("Styrelsen för Brf Lergöken", "Styrelsen")]
    [InlineData("KOMMUNFULLMÄKTIGE", "KOMMUNFULLMÄKTIGE")]
    public void A_line_that_names_a_body(string line, string body) => Assert.Equal(body, BodyFinder.Read(line));

    [Theory]
    [InlineData("Norby kommun")]
    [InlineData("Protokoll")]
    [InlineData("2024-03-05")]
    [InlineData("Socialnämnden beslutar att godkänna rapporten.")]
    [InlineData("Justerandes sign")]
    public void Other_lines_name_none(string line) => Assert.Null(BodyFinder.Read(line));

    [Fact]
    public void A_board_meeting_is_the_boards() => Assert.Equal("Styrelsen", BodyFinder.Find(["Protokoll fört vid styrelsemöte", "Föreningen Ängen"]));

    [Fact]
    public void A_memo_is_for_the_body_that_decides() => Assert.Equal("Socialnämnden", BodyFinder.Deciding(["Bakgrund", "Socialnämnden beslutar att godkänna avtalet."]));
}
