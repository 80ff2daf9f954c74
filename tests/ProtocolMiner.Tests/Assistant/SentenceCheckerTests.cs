using ProtocolMiner.Assistant.Checking;

namespace ProtocolMiner.Tests.Assistant;

public sealed class SentenceCheckerTests
{
    private static readonly SentenceChecker Checker = new(SamplePassages.All);

    [Theory]
    [InlineData("Barn- och utbildningsnämnden antog den 14 mars 2023 nya regler för skolskjuts [1].")]
    [InlineData("De nya reglerna gäller från den 1 augusti 2023 [1].")]
    [InlineData("Kostnaden för skolskjuts uppgick 2022 till 4 250 000 kronor [1].")]
    [InlineData("Kostnaden uppgick till 4.250.000 kronor år 2022 [1].")]
    [InlineData("Karin Ekholm (S) yrkade bifall och Bo Lindgren (M) yrkade avslag [1].")]
    [InlineData("Moderaternas Bo Lindgren yrkade avslag på förvaltningens förslag [1].")]
    [InlineData("Sju ledamöter röstade ja och fyra nej [1].")]
    [InlineData("Ärendet har diarienummer BUN/2023:117 [1].")]
    [InlineData("Kommunfullmäktige avslog motionen om avgiftsfri skolskjuts 2023-10-02 [2].")]
    [InlineData("Fullmäktiges avslag gällde motionen KS 2023/204 [2].")]
    [InlineData("Lena Persdotter (V) reserverade sig [2].")]
    [InlineData("Nämnden beslutade 2024 att inte bevilja utökad skolskjuts i Norrby [3].")]
    [InlineData("Ansökan gällde 12 elever [3].")]
    [InlineData("Restiden har ökat enligt översynen [4].")]
    [InlineData("Förvaltningen föreslår att nämnden godkänner översynen [1, 4].")]
    [InlineData("Skolskjutsreglerna antogs i mars 2023 [1] och motionen avslogs i oktober 2023 [2].")]
    public void What_the_passages_say_is_kept(string sentence) => Assert.Null(Checker.Check(CitedSentence.Read(sentence)));

    [Theory]
    [InlineData("Nämnden antog nya regler för skolskjuts.", RejectionReason.NoCitation)]
    [InlineData("Nämnden antog nya regler för skolskjuts [7].", RejectionReason.UnknownPassage)]
    [InlineData("Barn- och utbildningsnämnden antog nya regler 2021 [1].", RejectionReason.FactNotInSource)]
    [InlineData("Nämnden antog reglerna den 15 mars 2023 [1].", RejectionReason.FactNotInSource)]
    [InlineData("Kostnaden uppgick till 4 350 000 kronor [1].", RejectionReason.FactNotInSource)]
    [InlineData("Åtta ledamöter röstade ja [1].", RejectionReason.FactNotInSource)]
    [InlineData("Karin Lindgren (S) yrkade bifall [1].", RejectionReason.FactNotInSource)]
    [InlineData("Sandström yrkade bifall [1].", RejectionReason.FactNotInSource)]
    [InlineData("Centerpartiet yrkade avslag [1].", RejectionReason.FactNotInSource)]
    [InlineData("Motionen har diarienummer KS 2023/205 [2].", RejectionReason.FactNotInSource)]
    [InlineData("Karin Ekholm (S) reserverade sig [2].", RejectionReason.FactNotInSource)]
    [InlineData("Nämnden avslog de nya reglerna för skolskjuts [1].", RejectionReason.OutcomeNotInSource)]
    [InlineData("Kommunfullmäktige biföll motionen om avgiftsfri skolskjuts [2].", RejectionReason.OutcomeNotInSource)]
    [InlineData("Nämnden återremitterade ansökan om utökad skolskjuts [3].", RejectionReason.OutcomeNotInSource)]
    [InlineData("Nämnden godkände översynen av skolskjuts [4].", RejectionReason.OutcomeNotInSource)]
    [InlineData("Nämnden beslutade att stänga skolan i Norrby [3].", RejectionReason.WordsNotInSource)]
    [InlineData("Kommunfullmäktige beslutade att höja taxan för skolskjuts [2].", RejectionReason.WordsNotInSource)]
    [InlineData("Eleverna är mycket nöjda trots stora förseningar [1].", RejectionReason.WordsNotInSource)]
    [InlineData("Antalet elever med växelvis boende har inte ökat [1].", RejectionReason.Negation)]
    public void What_they_do_not_say_is_dropped(string sentence, RejectionReason reason) =>
        Assert.Equal(reason, Checker.Check(CitedSentence.Read(sentence))?.Reason);

    [Fact]
    public void The_words_that_it_is_dropped_for_are_named()
    {
        var rejection = Checker.Check(CitedSentence.Read("Kommunfullmäktige avslog 2019 motionen från Sandström [2]."));

        Assert.Equal(["2019", "Sandström"], rejection!.Words);
    }
}
