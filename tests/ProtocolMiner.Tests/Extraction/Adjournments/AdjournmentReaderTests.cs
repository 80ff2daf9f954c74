using ProtocolMiner.Extraction.Adjournments;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Adjournments;

public sealed class AdjournmentReaderTests
{
    [Theory]
    [InlineData("Stora salen, kl. 13.00–16.30, ajournering kl. 14.30–14.45", "14:30-14:45")]
    [InlineData("Kl. 9.00–12.00 (ajournering 10:15-10:30)", "10:15-10:30")]
    [InlineData("Ajournering kl. 10.00–10.15 och 14.30–14.45.", "10:00-10:15 14:30-14:45")]
    [InlineData("Sammanträdet ajourneras kl. 10.15 till 10.30.", "10:15-10:30")]
    [InlineData("Mötet ajourneras mellan kl. 10.15 och kl. 10.30.", "10:15-10:30")]
    [InlineData("Mötet ajournerades kl 15.00 och återupptogs kl 15.20.", "15:00-15:20")]
    [InlineData("Klockan 14.30–14.45 ajournerades sammanträdet.", "14:30-14:45")]
    [InlineData("Mötet ajourneras kl. 9 till 9.30.", "09:00-09:30")]
    [InlineData("Ordföranden ajournerar mötet i 15 minuter.", "15 min")]
    [InlineData("Ajournering för överläggning (10 min).", "10 min")]
    [InlineData("Mötet ajourneras till kl. 13.15.", "-13:15")]
    [InlineData("Mötet ajourneras kl. 14.30.", "14:30-")]
    [InlineData("Bo Dal (M) begär ajournering.", "")]
    [InlineData("Lunch serveras kl. 11.00–12.30 i skolorna.", "")]
    public void A_paragraph_tells_of_adjournments(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_meeting_that_goes_on_in_a_later_paragraph_ends_the_adjournment() =>
        Assert.Equal("14:30-14:45", Read("Mötet ajourneras kl. 14.30.", "Ordföranden och gruppledarna överlägger.", "Mötet återupptas kl. 14.45."));

    [Fact]
    public void What_the_front_page_repeats_is_one_adjournment() =>
        Assert.Equal("14:30-14:45", Read("Kl. 13–16, ajournering 14.30–14.45", "Mötet ajourneras kl. 14.30.", "Mötet ajourneras kl. 14.30–14.45."));

    private static string Read(params string[] paragraphs)
    {
        var reader = new AdjournmentReader();
        foreach (var paragraph in paragraphs)
            reader.Read(paragraph, page: 1);
        return string.Join(' ', reader.Found.Select(Show));
    }

    private static string Show(Adjournment adjournment) =>
        adjournment.Minutes is { } minutes ? $"{minutes} min" : $"{adjournment.Start:HH\\:mm}-{adjournment.End:HH\\:mm}";
}
