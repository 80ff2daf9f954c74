using ProtocolMiner.Extraction.Decisions;

namespace ProtocolMiner.Tests.Extraction.Decisions;

public sealed class LeadInParserTests
{
    [Theory]
    [InlineData("Nämnden beslutar att godkänna rapporten.", LeadInKind.Adopts, "godkänna rapporten.")]
    [InlineData("Bygg- och miljönämnden beslutar enhälligt att avslå ansökan.", LeadInKind.Adopts, "avslå ansökan.")]
    [InlineData("Efter diskussion beslutade styrelsen att köpa en gräsklippare.", LeadInKind.Adopts, "köpa en gräsklippare.")]
    [InlineData("Direktionen beslutade uppdra åt chefen att utse en ersättare.", LeadInKind.Adopts, "uppdra åt chefen att utse en ersättare.")]
    [InlineData("Direktionen beslutar, efter omröstning, att höja arvodet.", LeadInKind.Adopts, "höja arvodet.")]
    [InlineData("Styrelsen tar beslut om att binda lånet.", LeadInKind.Adopts, "binda lånet.")]
    [InlineData("Beslut fattas om att köpa en grill.", LeadInKind.Adopts, "köpa en grill.")]
    [InlineData("Mötet beslutade att", LeadInKind.Adopts, "")]
    [InlineData("Nämnden beslutar för egen del:", LeadInKind.Adopts, "")]
    [InlineData("Årsmötet beslutade enligt valberedningens förslag.", LeadInKind.Adopts, "enligt valberedningens förslag.")]
    [InlineData("Beslut: Protokollet godkänns.", LeadInKind.Adopts, "Protokollet godkänns.")]
    [InlineData("Beslöts att hålla städdag i maj.", LeadInKind.Adopts, "hålla städdag i maj.")]
    [InlineData("Kommunstyrelsen föreslår att kommunfullmäktige beslutar:", LeadInKind.Proposes, "")]
    [InlineData("Nämnden tillstyrker kontorets förslag från den 3 mars och föreslår att kommunfullmäktige beslutar:", LeadInKind.Proposes, "")]
    [InlineData("Tekniska nämnden föreslår kommunfullmäktige besluta att anta taxan.", LeadInKind.Proposes, "anta taxan.")]
    [InlineData("Nämnden föreslås besluta att anteckna informationen.", LeadInKind.Proposes, "anteckna informationen.")]
    [InlineData("Nämnden beslutar föreslå kommunfullmäktige att anta planen.", LeadInKind.Proposes, "anta planen.")]
    [InlineData("Arbetsutskottet föreslår kultur- och fritidsnämnden att bevilja bidrag.", LeadInKind.Proposes, "bevilja bidrag.")]
    [InlineData("Nämnden beslutar med 7 röster mot 4 att föreslå kommunfullmäktige att avslå motionen.", LeadInKind.Proposes, "avslå motionen.")]
    [InlineData("Styrelsens förslag till kommunfullmäktige:", LeadInKind.Proposes, "")]
    [InlineData("Enligt kontorets förslag:", LeadInKind.Source, "")]
    [InlineData("På förslag av Anna Berg (S):", LeadInKind.Source, "")]
    [InlineData("Medlen räcker till mer än väntat, resten sparas:", LeadInKind.Remark, "")]
    internal void A_lead_in_is_told_from_the_decision(string text, LeadInKind kind, string rest) =>
        Assert.Equal(new LeadIn(kind, rest), LeadInParser.Parse(text));

    [Theory]
    [InlineData("Ärendet återremitteras för att:")]
    [InlineData("Nämnden antar förvaltningens yttrande som sitt eget.")]
    [InlineData("Nämnden beslutar om mötesdagar för nästa år.")]
    [InlineData("Mötet beslutade enligt förslaget.")]
    [InlineData("Direktionen beslutar i enlighet med förslaget.")]
    [InlineData("Utskottets beslut att anta budgeten fastställs.")]
    [InlineData("Förvaltningen får i uppdrag att föreslå en ny modell för beslut.")]
    public void A_decision_is_no_lead_in(string text) => Assert.Null(LeadInParser.Parse(text));

    [Theory]
    [InlineData("Utskottet har behandlat ärendet med följande förslag till beslut: Nämnden antar planen.", "Nämnden antar planen.")]
    [InlineData("Utskottet lämnar följande förslag till beslut:", "")]
    [InlineData("Utskottet lämnar ärendet utan förslag till beslut.", null)]
    public void A_proposal_is_quoted_in_running_text(string text, string? words) => Assert.Equal(words, LeadInParser.QuotedProposal(text));
}
