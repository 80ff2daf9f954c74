using ProtocolMiner.Extraction;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Extraction.Speakers;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Speakers;

public sealed class SpeakerPassTests
{
    [Theory]
    [InlineData("Föredragande: Anna Berg, rektor", "Anna Berg/rektor Presents")]
    [InlineData("Föredragande: Anna Berg/Bo Ek", "Anna Berg/ Presents; Bo Ek/ Presents")]
    [InlineData("Föredragande: rektorerna", "rektorerna/ Presents")]
    [InlineData("**Inlägg i debatten**\n\nAnna Berg (S)\n\nBo Ek (M)", "Anna Berg/ Speaks; Bo Ek/ Speaks")]
    [InlineData("I debatten deltar: Anna Berg (S), Bo Ek (M)", "Anna Berg/ Speaks; Bo Ek/ Speaks")]
    [InlineData("Bo: Taket är tätt igen.", "Bo/ Informs")]
    [InlineData("Ordföranden hälsar alla välkomna.", "Eva Ek/ Chairs")]
    [InlineData("Ordföranden Eva Ek yrkar bifall. Eva Ek förklarar mötet avslutat.", "Eva Ek/ Proposes")]
    [InlineData("Ekonomichef Bo Ek informerar. Ekonomichefen svarar på frågor.", "Bo Ek/Ekonomichef Informs")]
    [InlineData("**Yrkanden**\n\nAnna Berg (S): avslag\n\nBo Ek (M) och Cia Lo (V) bifall till förslaget", "Anna Berg/ Proposes; Bo Ek/ Proposes; Cia Lo/ Proposes")]
    [InlineData("**Yrkanden**\n\nAnna Ståhls (S) yrkande: att ärendet bordläggs", "Anna Ståhl/ Proposes")]
    [InlineData("**Yrkanden**\n\nBo Ek (M) yrkar följande:\n\nAnna Berg (S) väljs till ombud.", "Bo Ek/ Proposes")]
    [InlineData("**Yttranden**\n\nAnna Berg (S) tackar för svaret. Även Bo Ek (M) yttrar sig.", "Anna Berg/ Speaks; Bo Ek/ Speaks")]
    [InlineData("Eva Ek tackade för mötet och avslutade det.", "Eva Ek/ Chairs")]
    [InlineData("Ordföranden ställer förslaget om återremiss mot att ärendet avgörs i dag.", "")]
    [InlineData("Revisorerna tillstyrker att årsredovisningen godkänns.", "")]
    [InlineData("Ordföranden informerar. Tjänstgörande ordföranden Bo Ek (M) ställer proposition.", "Bo Ek/ Informs")]
    public void Speakers_stand_once_an_item(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("**Reservation**\n\nAnna Berg (S) anför att priset är för högt.")]
    [InlineData("**Beslutsunderlag**\n\nAnna Berg (S) yrkar i skrivelse bifall.")]
    [InlineData("**Tidigare behandling**\n\nI nämnden yrkade Anna Berg (S) avslag.")]
    [InlineData("**Propositionsordning**\n\nOrdföranden ställer proposition och finner att nämnden bifaller förslaget.")]
    [InlineData("**Protokollsanteckning**\n\nAnna Berg (S) påpekar att tiden var kort.")]
    public void Some_sections_record_no_speech(string text) => Assert.Equal("", Describe(text));

    [Theory]
    [InlineData("Föredragande: Bo Ek\n\nAnna Berg (S) föreslår avslag.")]
    [InlineData("Ärendet föredras av Bo Ek. Anna Berg (S) informerar.")]
    public void In_a_notice_only_presenters_speak(string text) => Assert.Equal("Bo Ek/ Presents", Describe(text, DocumentKind.Notice));

    [Theory]
    [InlineData("Interpellation av Anna Berg (S) till Bo Ek (M) om vägen", "Bo Ek (M) besvarar interpellationen.", "Anna Berg Asks; Bo Ek Answers")]
    [InlineData("Interpellation av Anna Berg (S) till Bo Ek (M) om vägen", "Interpellationen bordläggs.", "")]
    [InlineData("Interpellation om vägen", "Anna Berg (S) har lämnat en interpellation. Bo Ek (M) besvarar den.", "Anna Berg Asks; Bo Ek Answers")]
    [InlineData("Enkel fråga om vägen", "Anna Berg (S) har lämnat in en fråga till Bo Ek (M). Frågan besvaras vid nästa sammanträde.", "")]
    [InlineData("Motion av Anna Berg (S) om vägen", "Motionen anses besvarad.", "")]
    [InlineData("Läget i förskolan, information (Anna Berg, rektor)", "Platserna räcker.", "Anna Berg Informs")]
    [InlineData("Förvaltningschefens information", "Platserna räcker.", "")]
    public void A_heading_names_askers_and_presenters(string title, string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Run(text, DocumentKind.Minutes, title).Items[0].Speakers.Select(s => $"{s.Name} {s.Act}")));

    [Theory]
    [InlineData("Valberedningen föreslår Anna Berg (S) som ersättare.", "")]
    [InlineData("Anna Berg (S) föreslår återremiss.", "Anna Berg")]
    [InlineData("Anna Berg (S) har inkommit med ett tillägg.", "")]
    public void Movers_speak_unless_a_body_or_a_letter_proposes(string proposal, string expected)
    {
        var draft = ItemFlow.Draft("Ärendet behandlas.", DocumentKind.Minutes, "Ärende");
        draft.Items[0].Proposals = [new Proposal(proposal, [new Mover("Anna Berg", "S")], 1)];

        new SpeakerPass().Run(draft);

        Assert.Equal(expected, string.Join(", ", draft.Items[0].Speakers.Select(speaker => speaker.Name)));
    }

    [Fact]
    public void A_title_that_is_nobodys_is_a_finding()
    {
        var draft = Run("Förvaltningschefen informerar om läget.", DocumentKind.Minutes, "Läget");

        Assert.Empty(draft.Items[0].Speakers);
        Assert.Equal("title-without-name", Assert.Single(draft.Findings).Code);
    }

    private static string Describe(string text, DocumentKind kind = DocumentKind.Minutes) =>
        string.Join("; ", Run(text, kind, "Ärende").Items[0].Speakers.Select(s => $"{s.Name}/{s.Role} {s.Act}"));

    private static ProtocolDraft Run(string text, DocumentKind kind, string title)
    {
        var draft = ItemFlow.Draft(text, kind, title);
        draft.Items[0].Text = text;
        new PersonPass().Run(draft);
        new SpeakerPass().Run(draft);
        return draft;
    }
}
