using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Tests.Extraction.Cues;

public sealed class CueMatcherTests
{
    [Theory]
    [InlineData("decision-verbs.tsv")]
    [InlineData("decision-informing.tsv")]
    [InlineData("meeting-bodies.tsv")]
    [InlineData("outcomes.tsv")]
    [InlineData("moving-verbs.tsv")]
    [InlineData("party-names.tsv")]
    public void Every_cue_is_found_first_in_its_example(string list)
    {
        var matcher = CueMatcher.Load(list);

        Assert.All(CueList.Read(list), cue => Assert.Equal(cue.Meaning, matcher.First(cue.Example, cue.Meaning)?.Meaning));
    }

    [Fact]
    public void Every_outcome_cue_decides_its_example()
    {
        var matcher = CueMatcher.Load("outcomes.tsv");

        Assert.All(CueList.Read("outcomes.tsv"), cue => Assert.Equal(cue.Meaning, matcher.First(cue.Example)?.Meaning));
    }

    [Fact]
    public void A_cue_is_a_whole_word() =>
        Assert.Null(CueMatcher.Load("moving-verbs.tsv").First("Yrkarens namn saknas."));

    [Fact]
    public void The_cue_that_stands_first_counts() =>
        Assert.Equal("approved", CueMatcher.Load("outcomes.tsv").First("Rapporten godkänns och läggs till handlingarna.")?.Meaning);
}
