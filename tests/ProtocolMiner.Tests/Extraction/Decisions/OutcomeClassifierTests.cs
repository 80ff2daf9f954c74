using ProtocolMiner.Extraction.Decisions;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Decisions;

public sealed class OutcomeClassifierTests
{
    [Theory]
    [InlineData("godkänna rapporten och lägga den till handlingarna", Outcome.Approved)]
    [InlineData("Rapporten godkänns och läggs till handlingarna.", Outcome.Approved)]
    [InlineData("Nämnden tar del av redovisningen och lägger den till handlingarna.", Outcome.Noted)]
    [InlineData("Redovisningen antecknas och förklaras fullgjord.", Outcome.Noted)]
    [InlineData("Uppdraget förklaras fullgjort.", Outcome.Other)]
    [InlineData("Nämndens hemställan om att godkänna ett större underskott avslås.", Outcome.Rejected)]
    [InlineData("bifalla motionens första punkt och avslå den i övrigt", Outcome.Approved)]
    [InlineData("avslå yrkandet om avslag", Outcome.Rejected)]
    [InlineData("Medborgarförslaget ska inte genomföras.", Outcome.Rejected)]
    [InlineData("Ansökan beviljas inte.", Outcome.Rejected)]
    [InlineData("Motionen anses besvarad.", Outcome.Other)]
    [InlineData("Interpellationen får ställas och bordläggs därefter.", Outcome.Postponed)]
    [InlineData("skjuta upp ärendet till juni", Outcome.Postponed)]
    [InlineData("Ärendet återremitteras för att:\na. mäta trafiken och fastställa gränserna", Outcome.ReferredBack)]
    [InlineData("Till revisor i stället för Bo Ek som avsagt sig utses Anna Berg.", Outcome.Elected)]
    [InlineData("Den som ska utses till god man ska ha gått en kurs.", Outcome.Other)]
    [InlineData("Förvaltningen får i uppdrag att godkänna underlaget.", Outcome.Other)]
    [InlineData("Skolnämnden tilldelas en miljon kronor.", Outcome.Other)]
    [InlineData("Avgiften är 500 kronor enligt taxa fastställd av kommunfullmäktige.", Outcome.Other)]
    [InlineData("Strandskyddsdispens ges för bryggan.", Outcome.Approved)]
    [InlineData("tacka för informationen", Outcome.Noted)]
    [InlineData("Paragrafen justeras omedelbart.", Outcome.Other)]
    [InlineData("Ärendet utgår.", Outcome.Other)]
    [InlineData("till ny ledamot för resten av mandatperioden utse Anna Berg (S)", Outcome.Elected)]
    [InlineData("meddela dispens från strandskyddet för en brygga", Outcome.Approved)]
    [InlineData("ge förvaltningen i uppdrag att söka tillstånd", Outcome.Other)]
    [InlineData("Negativt förhandsbesked lämnas för två enbostadshus.", Outcome.Rejected)]
    [InlineData("Mötet fann att kallelsen skett i behörig ordning.", Outcome.Approved)]
    [InlineData("Fastigheten Eken 3 säljs för 900 000 kronor.", Outcome.Approved)]
    [InlineData("Punkten flyttas till nästa möte.", Outcome.Postponed)]
    [InlineData("Frågan hänskjuts till nästa möte.", Outcome.Postponed)]
    [InlineData("Frågan hänskjuts till kommunstyrelsen.", Outcome.Other)]
    [InlineData("Ärendet skjuts på framtiden.", Outcome.Postponed)]
    [InlineData("Rapporten lades med godkännande till handlingarna.", Outcome.Approved)]
    [InlineData("Budgeten klubbades igenom.", Outcome.Approved)]
    [InlineData("Frågan tas upp på nytt i mars.", Outcome.Postponed)]
    public void The_verb_that_decides_tells_the_outcome(string decision, Outcome outcome) =>
        Assert.Equal(outcome, OutcomeClassifier.Classify(decision, "Ärende"));

    [Theory]
    [InlineData("Val av valberedning")]
    [InlineData("Fyllnadsval av revisor")]
    public void What_an_election_decides_without_a_verb_it_elects(string title) =>
        Assert.Equal(Outcome.Elected, OutcomeClassifier.Classify("enligt valberedningens förslag", title));

    [Fact]
    public void Where_a_verb_stands_the_title_says_nothing_about_the_outcome() =>
        Assert.Equal(Outcome.Other, OutcomeClassifier.Classify("justeringen sker på kansliet den 4 maj", "Val av justerare"));
}
