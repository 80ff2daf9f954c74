using ProtocolMiner.Extraction.Decisions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Decisions;

public sealed class DecisionPassTests
{
    [Fact]
    public void Below_proposal_headings_decisions_are_proposed_and_below_decision_headings_adopted() => Reads(
        """
        **Kommunstyrelsens förslag**
        Fastigheten säljs.
        **Beslut**
        Fastigheten säljs.
        """,
        "Proposed: Fastigheten säljs.",
        "Adopted: Fastigheten säljs.");

    [Fact]
    public void A_proposal_repeated_in_the_same_words_counts_once() => Reads(
        """
        Utskottet har behandlat ärendet med följande förslag till beslut: Nämnden antar planen.
        **Förslag till beslut**
        Nämnden antar planen.
        **Beslut**
        Nämnden antar planen.
        """,
        "Proposed: Nämnden antar planen.",
        "Adopted: Nämnden antar planen.");

    [Fact]
    public void In_a_notice_everything_is_proposed()
    {
        var item = ItemFlow.Run(new DecisionPass(), "**Beslut**\nTaxan antas.", DocumentKind.Notice);

        Assert.Equal(new Decision("Taxan antas.", DecisionStatus.Proposed, null, null), Assert.Single(item.Decisions));
    }

    [Theory]
    [InlineData("Kommunstyrelsens arbetsutskott", "Proposed")]
    [InlineData("Kommunfullmäktige", "Adopted")]
    [InlineData(null, "Adopted")]
    public void What_only_the_assembly_can_decide_another_body_proposes(string? body, string status)
    {
        var item = ItemFlow.Run(new DecisionPass(), "**Beslut**\nKommunfullmäktige beslutar att anse motionen besvarad.", body: body);

        Assert.Equal(status, Assert.Single(item.Decisions).Status.ToString());
    }

    [Fact]
    public void A_sentence_that_opens_a_list_anew_is_a_decision_of_its_own() => Reads(
        """
        **Beslut**
        Förvaltningen får i uppdrag att under våren utreda:
        [•] avgifter
        [•] öppettider
        Förvaltningen får i uppdrag att under hösten utreda:
        [•] lokaler
        """,
        "Adopted: Förvaltningen får i uppdrag att under våren utreda:\navgifter\nöppettider",
        "Adopted: Förvaltningen får i uppdrag att under hösten utreda:\nlokaler");

    [Fact]
    public void What_is_to_be_done_is_no_decision() => Reads(
        """
        Beslut: Gungorna tas ned.
        Åtgärd: Bo kontaktar leverantören.
        """,
        "Adopted: Gungorna tas ned.");

    [Fact]
    public void A_lead_in_that_stands_as_heading_proposes() => Reads(
        """
        **Beslut**
        Kommunstyrelsen tillstyrker kontorets förslag och föreslår att kommunfullmäktige beslutar:
        Planen antas.
        """,
        "Proposed: Planen antas.");

    [Fact]
    public void What_a_letter_asks_for_is_no_proposal_of_this_meeting() => Reads(
        """
        I skrivelsen föreslås att kommunstyrelsen beslutar:
        [1.] Att bygga en bro.
        **Beslut**
        Skrivelsen tas emot.
        """,
        "Adopted: Skrivelsen tas emot.");

    [Theory]
    [InlineData("Dagordningen fastställs.", "Dagordningen fastställs.")]
    [InlineData("Anteckningarna gicks igenom. Anteckningarna godkändes och lades till handlingarna.", "Anteckningarna godkändes och lades till handlingarna.")]
    [InlineData("Gruppen gick igenom kartan. Gruppen enades om att skriva ett brev.", "Gruppen enades om att skriva ett brev.")]
    [InlineData("Till att justera protokollet valdes Anna Berg.", "Till att justera protokollet valdes Anna Berg.")]
    [InlineData("Styrelsen noterade informationen.", "Styrelsen noterade informationen.")]
    [InlineData("Mötet beslutade att laga taket. Arbetet börjar i maj.", "laga taket.")]
    [InlineData("Lagd till handlingarna", "Lagd till handlingarna")]
    [InlineData("Mötet förklarades behörigt utlyst.", "Mötet förklarades behörigt utlyst.")]
    [InlineData("Stämman ansåg att kallelsen skett stadgeenligt.", "Stämman ansåg att kallelsen skett stadgeenligt.")]
    [InlineData("Årsavgiften beslutades till 300 kronor.", "Årsavgiften beslutades till 300 kronor.")]
    [InlineData("Därefter valde mötet Anna Berg till kassör.", "Därefter valde mötet Anna Berg till kassör.")]
    [InlineData("Det bestämdes att städdagen hålls den 4 maj 2031.", "städdagen hålls den 4 maj 2031.")]
    [InlineData("Styrelsen beviljades ansvarsfrihet för det gångna året.", "Styrelsen beviljades ansvarsfrihet för det gångna året.")]
    [InlineData("Eva fick i uppdrag att köpa en grill.", "Eva fick i uppdrag att köpa en grill.")]
    [InlineData("Spolning av ledningar – Efter genomgång av offerterna beslutas att välja Rör AB.", "välja Rör AB.")]
    [InlineData("Beslut om påminnelse med avgift.", "påminnelse med avgift.")]
    [InlineData("Efter votering, 19 röster för styrelsens förslag och 12 röster för Lo Eks förslag, beslutade årsmötet enligt styrelsens förslag.", "enligt styrelsens förslag.")]
    [InlineData("Man kom överens om att städa i maj.", "Man kom överens om att städa i maj.")]
    [InlineData("Frågan om mötet är behörigen utlyst besvaras med ja.", "Frågan om mötet är behörigen utlyst besvaras med ja.")]
    [InlineData("Genomgång av föregående protokoll, som godkänns av styrelsen.", "Genomgång av föregående protokoll, som godkänns av styrelsen.")]
    [InlineData("Till revisor nyväljs Anna Berg.", "Till revisor nyväljs Anna Berg.")]
    [InlineData("Beslutades enligt förslaget.", "Beslutades enligt förslaget.")]
    [InlineData("Frågan tas upp på nytt vid nästa möte.", "Frågan tas upp på nytt vid nästa möte.")]
    public void Decisions_are_found_in_running_text(string text, string decision) => Reads(text, "Adopted: " + decision);

    [Theory]
    [InlineData("Kommunfullmäktige beslutade 2029-02-01, § 4, att bygga skolan.")]
    [InlineData("Rådet beslutade i december 2030 att bygga ett nytt tak.")]
    [InlineData("Det antecknas att Bo Ek inte deltog i beslutet.")]
    [InlineData("Styrelsen tillstyrkte motionen.")]
    [InlineData("Utredningen beställdes av nämnden 2030-05-02, § 12.")]
    [InlineData("Bo Ek fick 2030-05-02 i uppdrag att se över taxan.")]
    [InlineData("Regeringen har beslutat om nya regler.")]
    [InlineData("Riktlinjerna fastställs av kommunfullmäktige varje år.")]
    [InlineData("Bo Ek föreslår att frågan bordläggs.")]
    [InlineData("En arbetsgrupp ska utses.")]
    [InlineData("Ordföranden förklarade mötet öppnat.")]
    [InlineData("Strategin presenterades och beslutades i januari med syfte att skapa ordning.")]
    [InlineData("Kommunfullmäktige antog planen i höstas.")]
    public void What_others_decided_or_only_want_is_none(string text) =>
        Assert.Empty(ItemFlow.Run(new DecisionPass(), text, DocumentKind.Notes, body: "Folkhälsorådet").Decisions);

    [Fact]
    public void A_name_alone_is_the_decision_of_an_election()
    {
        var item = ItemFlow.Run(new DecisionPass(), "Anna Berg", DocumentKind.Notes, title: "Val av justerare");

        Assert.Equal(new Decision("Anna Berg", DecisionStatus.Adopted, Outcome.Elected, null), Assert.Single(item.Decisions));
    }

    [Fact]
    public void A_heading_can_be_the_whole_record()
    {
        var item = ItemFlow.Run(new DecisionPass(), "", title: "Till mötesordförande väljs Bo Ek.");

        Assert.Equal(new Decision("Till mötesordförande väljs Bo Ek.", DecisionStatus.Adopted, Outcome.Elected, 1), Assert.Single(item.Decisions));
    }

    [Theory]
    [InlineData("Motion om att stipendier ska beviljas fler")]
    [InlineData("Fastställande av dagordning")]
    [InlineData("Redovisning av beslut som fattats")]
    public void Other_headings_decide_nothing(string title) =>
        Assert.Empty(ItemFlow.Run(new DecisionPass(), "Frågan diskuterades.", title: title).Decisions);

    [Fact]
    public void Points_below_a_lead_in_of_running_text_are_decisions() => Reads(
        """
        Frågan diskuterades. Därefter beslutade styrelsen att:
        [–] byta lås i källaren
        [–] måla trapphuset
        Eva kontaktar en målare.
        """,
        "Adopted: byta lås i källaren",
        "Adopted: måla trapphuset");

    [Fact]
    public void What_is_decided_below_a_proposal_in_the_past_tense_is_adopted() => Reads(
        """
        **Valberedningens förslag**
        Anna Berg (omval) på två år.
        Bo Ek (nyval) på ett år.
        Årsmötet beslutade enligt valberedningens förslag.
        """,
        "Adopted: enligt valberedningens förslag.");

    [Fact]
    public void The_decision_of_a_body_that_dealt_with_it_before_is_restated()
    {
        var item = ItemFlow.Run(new DecisionPass(),
            """
            **Arbetsutskottets beslut**
            Ärendet lämnas utan förslag.
            **Kommunstyrelsens beslut**
            Planen antas.
            """,
            body: "Kommunstyrelsen");

        Assert.Equal("Planen antas.", Assert.Single(item.Decisions).Text);
    }

    [Fact]
    public void What_is_decided_before_a_lead_in_is_a_decision_too() => Reads(
        """
        **Beslut**
        Nämnden godkänner rapporten och beslutar
        att sända den till revisorerna.
        """,
        "Adopted: Nämnden godkänner rapporten",
        "Adopted: sända den till revisorerna.");

    [Fact]
    public void A_point_may_go_over_to_what_is_proposed_to_the_next_body() => Reads(
        """
        **Beslut**
        Styrelsen beslutar
        att inleda förhandling, samt föreslår kommunfullmäktige besluta
        att godkänna avtalet.
        """,
        "Adopted: inleda förhandling",
        "Proposed: godkänna avtalet.");

    [Fact]
    public void A_heading_by_which_the_assembly_decides_is_another_bodys_proposal()
    {
        var item = ItemFlow.Run(new DecisionPass(), "**Kommunfullmäktige beslutar**\natt anta taxan.", body: "Kommunstyrelsen");

        Assert.Equal(DecisionStatus.Proposed, Assert.Single(item.Decisions).Status);
    }

    [Fact]
    public void Points_may_be_numbered_without_a_full_stop() => Reads(
        """
        **Beslut**
        1 Taxan antas.
        2 Tidigare taxa upphävs.
        """,
        "Adopted: Taxan antas.",
        "Adopted: Tidigare taxa upphävs.");

    [Fact]
    public void A_figure_that_opens_a_decision_is_no_number() => Reads(
        "**Beslut**\n2 Mkr anslås till bryggan.",
        "Adopted: 2 Mkr anslås till bryggan.");

    [Fact]
    public void What_is_recorded_behind_a_decision_does_not_belong_to_it() => Reads(
        "**Beslut**\nTaxan antas. Bo Ek (M) reserverar sig mot beslutet.",
        "Adopted: Taxan antas.");

    [Fact]
    public void Names_below_an_election_belong_to_it() => Reads(
        """
        På förslag av valberedningen valdes:
        Ledamöter: Anna Berg (omval), Bo Ek (nyval)
        Ersättare: Cia Lo
        Alla tackade.
        """,
        "Adopted: På förslag av valberedningen valdes:\nLedamöter: Anna Berg (omval), Bo Ek (nyval)\nErsättare: Cia Lo");

    [Fact]
    public void An_election_may_be_told_by_offices_and_names_alone()
    {
        var item = ItemFlow.Run(new DecisionPass(), "[a)] Ordförande 1 år: Anna Berg (omval)\n[b)] Ledamöter 2 år: Bo Ek, Cia Lo", title: "Val av styrelse");

        Assert.Equal(["Ordförande 1 år: Anna Berg (omval)", "Ledamöter 2 år: Bo Ek, Cia Lo"], item.Decisions.Select(decision => decision.Text));
        Assert.All(item.Decisions, decision => Assert.Equal(Outcome.Elected, decision.Outcome));
    }

    [Theory]
    [InlineData("Styrelsen får i uppdrag att se över parkeringen.")]
    [InlineData("Dan får i uppgift att köpa färg.")]
    [InlineData("Gruppen är överens om att mässan hålls i maj.")]
    [InlineData("Budgeten klubbades igenom.")]
    [InlineData("Årsredovisningen lades med godkännande till handlingarna.")]
    [InlineData("Konstaterades att stämman blivit i behörig ordning sammankallad.")]
    public void Associations_decide_in_words_of_their_own(string sentence)
    {
        var item = ItemFlow.Run(new DecisionPass(), sentence, body: "Årsmötet");

        Assert.Equal(sentence, Assert.Single(item.Decisions).Text);
    }

    [Theory]
    [InlineData("**Omröstning**\nMed 22 ja-röster mot 15 nej-röster avslår nämnden förslaget.", "Med 22 ja-röster mot 15 nej-röster avslår nämnden förslaget.")]
    [InlineData("**Beslutsgång**\nOrdföranden finner att nämnden antar planen. Nämnden beslutar att anta planen.", "anta planen.")]
    public void Without_a_heading_the_decision_may_end_the_proceedings(string text, string decision) => Reads(text, "Adopted: " + decision);

    [Theory]
    [InlineData("**Beslutsgång**\nNämnden godkänner propositionsordningen.")]
    [InlineData("**Yrkanden**\nBo Ek (M): Förslaget avslås.")]
    public void How_to_come_to_a_decision_is_none(string text) => Assert.Empty(ItemFlow.Run(new DecisionPass(), text).Decisions);

    [Fact]
    public void The_lead_in_below_a_proposal_heading_is_part_of_the_proposal() => Reads(
        """
        **Förslag till beslut**
        Nämnden beslutar
        att godkänna planen
        **Beslut**
        Nämnden beslutar
        att återremittera planen
        """,
        "Proposed: godkänna planen",
        "Adopted: återremittera planen");

    [Theory]
    [InlineData("**Förslag till beslut**\nMotionen avslås.\n**Beslut**\nEnligt förslaget.", Outcome.Rejected)]
    [InlineData("**Beslut**\nEnligt förvaltningens förslag.", Outcome.Approved)]
    public void A_decision_as_proposed_means_what_the_proposal_means(string text, Outcome outcome) =>
        Assert.Equal(outcome, ItemFlow.Run(new DecisionPass(), text).Decisions[^1].Outcome);

    [Fact]
    public void Plans_and_rules_that_are_no_record_decide_nothing() =>
        Assert.Empty(ItemFlow.Run(new DecisionPass(), "Hyran fastställs efter byggnadens ålder.", DocumentKind.Other).Decisions);

    private static void Reads(string text, params string[] expected) =>
        Assert.Equal(expected, ItemFlow.Run(new DecisionPass(), text).Decisions.Select(decision => $"{decision.Status}: {decision.Text}"));
}
