using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Decisions;

namespace ProtocolMiner.Tests.Extraction.Decisions;

public sealed class DecisionListReaderTests
{
    [Fact]
    public void Every_numbered_point_is_a_decision_with_its_lettered_sub_points() => Reads(
        """
        Enligt förvaltningens förslag:
        [1.] Planen antas.
        [2.] Förvaltningen får i uppdrag att:
        [a.] mäta trafiken,
        [b.] redovisa resultatet.
        [3.] Uppdraget ska vara klart i maj.
        """,
        "Planen antas.",
        "Förvaltningen får i uppdrag att:/a. mäta trafiken,/b. redovisa resultatet.",
        "Uppdraget ska vara klart i maj.");

    [Fact]
    public void Every_att_clause_is_a_decision() => Reads(
        """
        Mötet beslutade
        att köpa in en grill, samt
        att hålla städdag i maj.
        Eva köper korv.
        """,
        "köpa in en grill",
        "hålla städdag i maj.");

    [Fact]
    public void Numbered_att_clauses_lose_number_and_conjunction() => Reads(
        """
        [1.] att ställa sig bakom planen, samt
        [2.] att rekommendera medlemmarna att anta den.
        """,
        "ställa sig bakom planen",
        "rekommendera medlemmarna att anta den.");

    [Fact]
    public void Every_unmarked_paragraph_is_a_decision() => Reads(
        """
        Bygglov beviljas.
        Avgiften är 12 000 kronor enligt taxan. Faktura sänds separat.
        Avtalet godkänns med reservation för tryckfel.
        """,
        "Bygglov beviljas.",
        "Avgiften är 12 000 kronor enligt taxan. Faktura sänds separat.",
        "Avtalet godkänns med reservation för tryckfel.");

    [Fact]
    public void A_decision_that_ends_in_a_colon_goes_on_below() => Reads(
        """
        Nämnden antar yttrandet med följande ändringar:
        Ett stycke läggs till sist.
        [–] Landsbygden nämns särskilt.
        """,
        "Nämnden antar yttrandet med följande ändringar:/Ett stycke läggs till sist./Landsbygden nämns särskilt.");

    [Fact]
    public void Numbers_below_a_decision_that_ends_in_a_colon_are_decisions() => Reads(
        """
        Ramarna godkänns med två tillägg:
        [1.] Skolnämnden tillförs en miljon.
        [2.] Vårdnämnden tillförs två miljoner.
        """,
        "Ramarna godkänns med två tillägg:",
        "Skolnämnden tillförs en miljon.",
        "Vårdnämnden tillförs två miljoner.");

    [Fact]
    public void A_remark_between_numbered_points_is_no_decision() => Reads(
        """
        [1.] Lånet beviljas.
        Statsbidraget har ökat. Pengarna fördelas enligt nedan:
        [2.] Skolnämnden tilldelas en miljon.
        """,
        "Lånet beviljas.",
        "Skolnämnden tilldelas en miljon.");

    [Fact]
    public void What_only_informs_is_no_decision() => Reads(
        """
        Redovisningen godkänns.
        Anmälan är en redovisning av beslut fattade på delegation.
        Justeringen äger rum i stadshuset på fredag.
        Bo Ek (M) deltar inte i beslutet.
        """,
        "Redovisningen godkänns.");

    [Fact]
    public void A_list_without_verbs_is_one_decision_when_nothing_else_is_decided() => Reads(
        """
        Våren
        Torsdagen den 2 februari
        Torsdagen den 2 mars
        """,
        "Våren/Torsdagen den 2 februari/Torsdagen den 2 mars");

    [Fact]
    public void A_list_without_verbs_behind_a_decision_is_none() => Reads(
        """
        Antecknas.
        Motioner
        2031-03-02 Motion av Anna Berg (S) om lekplatser
        """,
        "Antecknas.");

    [Fact]
    public void A_paragraph_broken_in_two_is_one() => Reads(
        """
        Avgifterna antas att gälla från
        den 1 januari.
        """,
        "Avgifterna antas att gälla från den 1 januari.");

    [Fact]
    public void A_paragraph_broken_before_a_name_is_one() => Reads(
        """
        Dispens ges för en brygga på fastigheten
        LILLBY 1:36 vid sjön, se bilaga.
        Avgiften är 900 kronor.
        """,
        "Dispens ges för en brygga på fastigheten LILLBY 1:36 vid sjön, se bilaga.",
        "Avgiften är 900 kronor.");

    [Fact]
    public void A_lead_in_tells_adopted_from_proposed()
    {
        var points = Read(
            """
            Kommunstyrelsen föreslår att kommunfullmäktige beslutar:
            [1.] Planen antas.
            Enligt kontorets förslag:
            Avtalet sägs upp.
            """);

        Assert.Equal([("Planen antas.", true), ("Avtalet sägs upp.", false)], points.Select(point => (point.Text, point.Proposed)));
    }

    [Fact]
    public void A_decision_knows_its_page()
    {
        var points = Read(
            """
            === 3
            [1.] Planen antas.
            === 4
            [2.] Avtalet sägs upp.
            """);

        Assert.Equal([3, 4], points.Select(point => point.Page));
    }

    private static void Reads(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Select(point => point.Text.Replace('\n', '/')));

    private static IReadOnlyList<DecisionPoint> Read(string text) =>
        DecisionListReader.Read([.. Flow.Blocks(text).OfType<Paragraph>().Select(DecisionLine.Read)]);
}
