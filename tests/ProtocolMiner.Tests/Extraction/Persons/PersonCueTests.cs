using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;
using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Tests.Extraction.Persons;

/// <summary>Every cue of the lists about persons and their speech matches its example.</summary>
public sealed class PersonCueTests
{
    [Theory]
    [InlineData("titles.tsv")]
    [InlineData("title-modifiers.tsv")]
    [InlineData("parties.tsv")]
    [InlineData("organizations.tsv")]
    [InlineData("first-names.tsv")]
    [InlineData("not-names.tsv")]
    [InlineData("speech-verbs.tsv")]
    [InlineData("speech-agents.tsv")]
    [InlineData("speaker-lists.tsv")]
    [InlineData("written-speech.tsv")]
    [InlineData("chair-titles.tsv")]
    [InlineData("recusals.tsv")]
    public void Every_cue_matches_its_example(string list) => Assert.All(CueList.Read(list), cue =>
        Assert.Matches(new Regex($@"(?:{cue.Pattern})(?!\p{{L}})", RegexOptions.IgnoreCase), cue.Example));

    [Fact]
    public void Every_title_is_recognised_in_its_example() =>
        Assert.All(CueList.Read("titles.tsv"), cue => Assert.True(PersonTitleReader.IsTitle(cue.Example), cue.Example));

    [Theory]
    [InlineData("1:e vice ordföranden", true)]
    [InlineData("tjänstgörande ersättare för Bo Ek", true)]
    [InlineData("Ordföranden i revisionen", false)]
    [InlineData("kommunstyrelsens ordförande", false)]
    [InlineData("ekonomichef", false)]
    public void Functions_of_the_meeting_are_told_from_offices(string title, bool isFunction) =>
        Assert.Equal(isFunction, PersonTitleReader.IsFunction(title));

    [Fact]
    public void No_first_name_is_listed_as_a_word_that_is_none() =>
        Assert.All(CueList.Read("first-names.tsv").SelectMany(cue => cue.Pattern.Split('|')), name => Assert.True(NameWords.IsNameWord(name), name));
}
