using ProtocolMiner.Extraction.Reservations;

namespace ProtocolMiner.Tests.Extraction.Reservations;

public sealed class ReservationPassTests
{
    [Theory]
    [InlineData("**Reserverar sig**\nBo Ek (M)", "Bo Ek (M)")]
    [InlineData("Bo Ek (M) anmäler avvikande mening.", "Bo Ek (M)")]
    [InlineData("Bo Ek (M) reserverar sig mot beslutet till förmån för eget yrkande.", "Bo Ek (M)")]
    [InlineData("Mot beslutet reserverar sig Bo Ek (M), Anna Berg (S) och Eva Lo (C) till förmån för Bo Eks yrkande.", "Bo Ek (M), Anna Berg (S), Eva Lo (C)")]
    [InlineData("Bo Ek (M) samt tjänstgörande ersättarna Anna Berg (S) och Eva Lo (C) reserverade sig mot beslutet.", "Bo Ek (M), Anna Berg (S), Eva Lo (C)")]
    [InlineData("Ledamöterna från M, KD och ÖP reserverar sig mot beslutet.", "(M), (KD), (ÖP)")]
    [InlineData("(SD)-gruppen reserverar sig mot beslutet.", "(SD)")]
    [InlineData("S- och V-ledamöterna reserverar sig mot beslutet.", "(S), (V)")]
    [InlineData("Mot beslutet reserverar sig ÖP-gruppen samt Bo Ek (M).", "Bo Ek (M), (ÖP)")]
    [InlineData("Vänsterpartiet reserverar sig mot beslutet.", "(V)")]
    [InlineData("Bo Ek (M) anmäler reservation mot beslutet.", "Bo Ek (M)")]
    [InlineData("Reservation mot beslutet anmäls av Bo Ek (M) och Anna Berg (S).", "Bo Ek (M), Anna Berg (S)")]
    public void Who_reserves_is_found_in_a_sentence(string text, string by) => Reads(text, by);

    [Theory]
    [InlineData("Bo Ek (M), Anna Berg (S)", "Bo Ek (M), Anna Berg (S)")]
    [InlineData("Bo Ek (M): Beslutet är fel.", "Bo Ek (M)")]
    [InlineData("Moderaternas ledamöter", "(M)")]
    public void Below_the_heading_names_are_enough(string text, string by) => Reads("**Reservationer**\n" + text, by);

    [Theory]
    [InlineData("Bo Ek (M) deltar inte i beslutet.")]
    [InlineData("Medlen reserverades för vägen.")]
    [InlineData("**Tidigare behandling**\nBo Ek (M) reserverade sig i utskottet.")]
    public void Other_sentences_are_none(string text) => Reads(text, "");

    [Fact]
    public void The_reasons_belong_to_the_reservation()
    {
        var item = ItemFlow.Run(new ReservationPass(),
            """
            === 5
            **Reservation**
            Bo Ek (M) lämnar följande skriftliga reservation:
            Beslutet saknar underlag. Anna Bergs förslag är bättre.
            """);

        var reservation = Assert.Single(item.Reservations);
        Assert.Equal("Bo Ek (M) lämnar följande skriftliga reservation:\nBeslutet saknar underlag.\nAnna Bergs förslag är bättre.", reservation.Text);
        Assert.Equal(5, reservation.Page);
    }

    [Theory]
    [InlineData("**Reservation från Bo Ek (M)**\nBeslutet saknar underlag.", "Bo Ek (M)")]
    [InlineData("**Anna Bergs reservation**\nBeslutet saknar underlag.", "Anna Berg ()")]
    public void The_heading_may_say_whose_it_is(string text, string by) => Reads(text, by);

    private static void Reads(string text, string by) =>
        Assert.Equal(by, string.Join("; ", ItemFlow.Run(new ReservationPass(), text).Reservations.Select(reservation => ItemFlow.Short(reservation.By))));
}
