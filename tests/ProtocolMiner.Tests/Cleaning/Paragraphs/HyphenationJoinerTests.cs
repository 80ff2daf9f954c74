using ProtocolMiner.Cleaning.Paragraphs;

namespace ProtocolMiner.Tests.Cleaning.Paragraphs;

public sealed class HyphenationJoinerTests
{
    [Theory]
    [InlineData("som kommun-", "styrelsen beslutade", "som kommunstyrelsen beslutade")]
    [InlineData("SAMMANTRÄDES-", "PROTOKOLL", "SAMMANTRÄDESPROTOKOLL")]
    [InlineData("av Anna-", "Lena Ek", "av Anna-Lena Ek")]
    [InlineData("ett IT-", "stöd", "ett IT-stöd")]
    [InlineData("via e-", "post", "via e-post")]
    [InlineData("åren 2023-", "2024", "åren 2023-2024")]
    [InlineData("kl. 13.00–", "16.25", "kl. 13.00–16.25")]
    [InlineData("ett 50-", "årsjubileum", "ett 50-årsjubileum")]
    [InlineData("dnr KS-", "2024/17", "dnr KS-2024/17")]
    [InlineData("KS/", "2024:17", "KS/2024:17")]
    [InlineData("www.granby.example/plats-", "och-tid", "www.granby.example/plats-och-tid")]
    [InlineData("inom barn-", "och utbildningsnämnden", "inom barn- och utbildningsnämnden")]
    [InlineData("Bo Ek –", "ordförande", "Bo Ek – ordförande")]
    [InlineData("vanliga ord", "utan streck", "vanliga ord utan streck")]
    public void A_hyphen_at_a_line_end(string above, string below, string expected) =>
        Assert.Equal(expected, Join(above, below, WordForms.Of(["vanliga ord utan streck"])));

    [Fact]
    public void The_spelling_elsewhere_in_the_document_decides()
    {
        var forms = WordForms.Of(["miljö-verkstaden öppnar", "trafik-", "planen"]);
        Assert.Equal("i miljö-verkstaden", Join("i miljö-", "verkstaden", forms));
        Assert.Equal("i trafikplanen", Join("i trafik-", "planen", forms));
    }

    private static string Join(string above, string below, WordForms forms) => HyphenationJoiner.Join(above, below, forms) switch
    {
        LineJoint.DropHyphen => above[..^1] + below,
        LineJoint.Tight => above + below,
        _ => above + " " + below,
    };
}
