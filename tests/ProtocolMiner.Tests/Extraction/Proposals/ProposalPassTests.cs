using ProtocolMiner.Extraction.Proposals;

namespace ProtocolMiner.Tests.Extraction.Proposals;

public sealed class ProposalPassTests
{
    [Theory]
    [InlineData("Följande ledamöter yrkar bifall till förslaget: Anna Berg (S), Bo Ek (M).", "Anna Berg (S), Bo Ek (M)")]
    [InlineData("Anna Berg (S) yrkar bifall till förslaget.", "Anna Berg (S)")]
    [InlineData("Anna Berg (S), Bo Ek (M) och Eva Lo (C) yrkar avslag.", "Anna Berg (S), Bo Ek (M), Eva Lo (C)")]
    [InlineData("Vidare yrkar Bo Ek (M) bifall till tilläggsförslaget från Eva Lo (C).", "Bo Ek (M)")]
    [InlineData("Anna Berg (S), med instämmande av Bo Ek (M), yrkar att ärendet bordläggs.", "Anna Berg (S), Bo Ek (M)")]
    [InlineData("Anna Berg (S) föreslår, med instämmande från Bo Ek (M), att ärendet avslås.", "Anna Berg (S), Bo Ek (M)")]
    [InlineData("Anna Berg (S), Bo Ek (M) m.fl. yrkar avslag.", "Anna Berg (S), Bo Ek (M)")]
    [InlineData("Anna Berg (S), Bo Ek (M) och Eva\nLo (C) föreslår avslag.", "Anna Berg (S), Bo Ek (M), Eva Lo (C)")]
    [InlineData("Tjänstgörande ordföranden Bo Ek (M) yrkar bifall till Anna Bergs förslag.", "Bo Ek (M)")]
    [InlineData("Bo Ek (M), Lillby kommun, föreslår att avgiften slopas.", "Bo Ek (M)")]
    [InlineData("Anna Berg (S) föreslår bifall Bo Ek (M) föreslår avslag", "Anna Berg (S); Bo Ek (M)")]
    [InlineData("Ordföranden yrkar avslag på motionen.", "Eva Ek (S)")]
    [InlineData("SD-gruppen yrkar avslag på förslaget.", "(SD)")]
    [InlineData("Till dagens sammanträde har Anna Berg (S) och Bo Ek (M) inkommit med följande tillägg till förslaget:", "Anna Berg (S), Bo Ek (M)")]
    [InlineData("Anna Berg (S): Avslag på förslaget.", "Anna Berg (S)")]
    [InlineData("Ordföranden (S) yrkar avslag, vilket Bo Ek (M) instämmer i.", "Eva Ek (S), Bo Ek (M)")]
    [InlineData("Anna Bergs (S) tilläggsyrkande: Bron målas.", "Anna Berg (S)")]
    [InlineData("Yrkande från Bo Ek (M): Bron målas.", "Bo Ek (M)")]
    public void Below_the_heading_everyone_who_moves_is_found(string text, string by) => Reads("**Yrkanden**\n" + text, by);

    [Theory]
    [InlineData("Bo Ek (M) yrkade återremiss eftersom frågan inte är utredd.", "Bo Ek (M)")]
    [InlineData("Ordföranden föreslår att ärende 9 utgår.", "Eva Ek (S)")]
    [InlineData("Bo Ek (M) instämmer i Anna Bergs yrkande.", "Bo Ek (M)")]
    [InlineData("På förslag av Anna Berg (S):", "Anna Berg (S)")]
    public void In_running_text_members_and_the_chair_move(string text, string by) => Reads(text, by);

    [Theory]
    [InlineData("Bo Ek (M) har i en motion föreslagit att vägen asfalteras.")]
    [InlineData("I en motion yrkar Bo Ek (M) att vägen asfalteras.")]
    [InlineData("Förvaltningen föreslår att vägen asfalteras.")]
    [InlineData("Projektledare Bo Ek föreslår en ny tidplan.")]
    [InlineData("**Beslutsgång**\nOrdföranden föreslår att förslagen ställs mot varandra.")]
    [InlineData("**Yrkanden**\nOrdföranden ställer först proposition på återremiss och finner att ärendet ska avgöras i dag.")]
    [InlineData("Vårdsamverkan LÄNK föreslår nämnderna att fastställa anslaget.")]
    [InlineData("Valberedningen föreslog Bo Ek och Anna Berg som revisorer.")]
    [InlineData("**Handlingar**\nYrkande från Bo Ek (M) den 3 mars.")]
    [InlineData("**Beslutsgång**\nOrdföranden ställer proposition på Bo Eks (M) yrkande.")]
    public void What_nobody_moves_at_the_meeting_is_no_proposal(string text) => Reads(text);

    [Fact]
    public void Lines_below_a_colon_belong_to_the_proposal()
    {
        var item = ItemFlow.Run(new ProposalPass(),
            """
            === 2
            **Yrkanden**
            Anna Berg (S) yrkar:
            [1.] Vägen asfalteras.
            [2.] Bron målas.
            Bo Ek (M) yrkar avslag.
            """);

        Assert.Equal(
            [("Anna Berg (S) yrkar:\n1. Vägen asfalteras.\n2. Bron målas.", 2), ("Bo Ek (M) yrkar avslag.", 2)],
            item.Proposals.Select(proposal => (proposal.Text, proposal.Page ?? 0)));
    }

    [Fact]
    public void Clauses_below_the_bare_verb_belong_to_it()
    {
        var item = ItemFlow.Run(new ProposalPass(), "**Yrkanden**\nAnna Berg (S) yrkar\n\natt bron målas.\n\natt vägen asfalteras.");

        Assert.Equal("Anna Berg (S) yrkar\natt bron målas.\natt vägen asfalteras.", Assert.Single(item.Proposals).Text);
    }

    [Fact]
    public void A_heading_may_say_whose_proposal_stands_below_it() => Reads(
        """
        **Anna Bergs yrkande**
        Bron målas.
        Bo Ek (M) yrkar avslag.
        """,
        "Anna Berg (); Bo Ek (M)");

    private static void Reads(string text, string by = "") =>
        Assert.Equal(by, string.Join("; ", ItemFlow.Run(new ProposalPass(), text).Proposals.Select(proposal => ItemFlow.Short(proposal.By))));
}
