using System.Text.RegularExpressions;
using ProtocolMiner.Extraction.Cues;

namespace ProtocolMiner.Tests.Extraction.Cues;

/// <summary>Words looked up say the same as the pattern that they were spelled from.</summary>
public sealed class WholePatternTests
{
    private static readonly string[] Lists =
    [
        "sections.tsv", "front-labels.tsv", "front-headings.tsv", "back-matter.tsv", "kinds.tsv", "kind-openings.tsv", "party-names.tsv", "unions.tsv",
        "attendance-labels.tsv", "attendance-columns.tsv", "titles.tsv", "title-modifiers.tsv", "not-names.tsv", "speech-verbs.tsv",
    ];

    [Theory]
    [InlineData("ordf(?:örande|\\.)?", "ordförande", "ordf.", "ordf")]
    [InlineData("ersättare[n]?|supp\\.?", "ersättaren", "ersättare", "supp.", "supp")]
    [InlineData("tid/plats", "tid/plats")]
    public void What_stands_for_few_texts_is_spelled_out(string pattern, params string[] texts) => Assert.Equal(texts, PatternSpeller.Spell(pattern));

    [Theory]
    [InlineData(@"\p{L}+nämnd")]
    [InlineData("a+")]
    [InlineData("plats.*")]
    [InlineData("(?=nämnd)")]
    [InlineData("[a-z]")]
    [InlineData("ab??")]
    [InlineData("ab{2}")]
    public void What_is_open_is_not(string pattern) => Assert.Null(PatternSpeller.Spell(pattern));

    [Fact]
    public void Alternatives_are_parted_outside_of_groups_and_sets() =>
        Assert.Equal(["a(?:b|c)", "[|(]d", @"e\|f"], PatternSpeller.Split(@"a(?:b|c)|[|(]d|e\|f"));

    [Theory]
    [InlineData("EKONOMICHEFEN", true)]
    [InlineData("chefen", true)]
    [InlineData("hälso-chef", true)]
    [InlineData("-chef", false)]
    [InlineData("7chef", false)]
    [InlineData("chefer", false)]
    public void A_word_may_stand_behind_a_compounds_front(string word, bool matches) =>
        Assert.Equal(matches, new WholePattern(WholePattern.AnyFront + "(?:chef|direktör)(?:e?n)?").IsMatch(word));

    [Theory]
    [InlineData("Plats  och\ttid", true)]
    [InlineData("plats och tid", true)]
    [InlineData("platsoch tid", false)]
    public void Any_white_space_stands_for_a_space(string text, bool matches) => Assert.Equal(matches, CueList.Whole("plats och tid").IsMatch(text));

    [Fact]
    public void Every_list_says_the_same_as_its_regular_expression()
    {
        var texts = Lists.SelectMany(list => CueList.Read(list)).SelectMany(cue => PatternSpeller.Split(cue.Pattern).SelectMany(Candidates).Append(cue.Example)).Distinct().ToList();
        foreach (var pattern in Lists.Select(list => string.Join('|', CueList.Read(list).Select(cue => cue.Pattern))))
        {
            var regex = new Regex($"^(?:{CueList.WithAnySpace(pattern)})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
            var whole = CueList.Whole(pattern);
            Assert.All(texts, text => Assert.Equal(regex.IsMatch(text), whole.IsMatch(text)));
        }
    }

    /// <summary>Texts that an alternative stands for, and some that it does not.</summary>
    private static IEnumerable<string> Candidates(string alternative)
    {
        var words = PatternSpeller.Spell(alternative.Replace(WholePattern.AnyLetters, "", StringComparison.Ordinal)) ?? [];
        return words.Take(3).SelectMany(text => new[] { text, "skol" + text, text + "x", text.ToUpperInvariant(), text.Replace(" ", "  ", StringComparison.Ordinal), text + " " });
    }
}
