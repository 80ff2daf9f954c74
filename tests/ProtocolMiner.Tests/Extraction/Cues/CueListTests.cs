using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Extraction.Sections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Cues;

/// <summary>Every cue holds what its example promises.</summary>
public sealed class CueListTests
{
    [Fact]
    public void Every_section_cue_matches_its_example() =>
        Assert.All(CueList.Read("sections.tsv"), cue => Assert.Equal(Enum.Parse<SectionKind>(cue.Meaning, ignoreCase: true), SectionHeadings.Recognise(cue.Example)));

    [Fact]
    public void Every_context_of_a_decision_matches_its_example()
    {
        var contexts = CueMatcher.Load("decision-contexts.tsv");
        Assert.All(CueList.Read("decision-contexts.tsv"), cue => Assert.True(contexts.Has(cue.Example, cue.Meaning), cue.Example));
    }

    [Fact]
    public void Every_word_of_a_lead_in_stands_in_its_example() =>
        Assert.All(CueList.Read("lead-in-words.tsv"), cue => Assert.Matches("(?i)(?:" + cue.Pattern + ")", cue.Example));

    [Theory]
    [InlineData("Beslut/åtgärd")]
    [InlineData("Beslut / åtgärd")]
    public void A_space_that_may_be_missing_may_be_missing(string heading) => Assert.Equal(SectionKind.Decision, SectionHeadings.Recognise(heading));

    [Fact]
    public void Every_kind_cue_matches_its_example() =>
        Assert.All(CueList.Read("kinds.tsv"), cue => Assert.Equal(Enum.Parse<DocumentKind>(cue.Meaning, ignoreCase: true), DocumentKindDetector.Recognise(cue.Example)));

    [Fact]
    public void Every_opening_matches_its_example() =>
        Assert.All(CueList.Read("kind-openings.tsv"), cue => Assert.Equal(Enum.Parse<DocumentKind>(cue.Meaning, ignoreCase: true), DocumentKindDetector.RecogniseOpening(cue.Example)));

    [Fact]
    public void Every_front_heading_matches_its_example() =>
        Assert.All(CueList.Read("front-headings.tsv"), cue => Assert.True(UnnumberedHeadingFinder.IsFront(cue.Example)));

    [Fact]
    public void Every_cue_of_back_matter_matches_its_example() =>
        Assert.All(CueList.Read("back-matter.tsv"), cue => Assert.True(BackMatterFinder.Recognise(cue.Example, isHeading: true)));
}
