using ProtocolMiner.Search.Analysis;
using ProtocolMiner.Search.Morphology;

namespace ProtocolMiner.Tests.Search;

public sealed class MorphologyTests
{
    private static readonly CompoundSplitter Splitter = new(_ => false);

    public static TheoryData<string, string> Inflections => WordTable.Read("inflections.tsv");

    public static TheoryData<string, string> Compounds => WordTable.Read("compounds.tsv");

    public static TheoryData<string, string> Different => WordTable.Read("different.tsv");

    [Theory]
    [MemberData(nameof(Inflections))]
    public void A_word_shares_a_reading_with_its_forms(string word, string forms) =>
        Assert.DoesNotContain(forms.Split(' '), form => !Shares(word, form));

    [Theory]
    [MemberData(nameof(Compounds))]
    public void A_word_is_a_part_of_its_compounds(string word, string compounds) =>
        Assert.DoesNotContain(compounds.Split(' '), compound => !IsPart(word, compound));

    [Theory]
    [MemberData(nameof(Different))]
    public void Words_that_look_alike_stay_apart(string word, string others) =>
        Assert.DoesNotContain(others.Split(' '), other => Shares(word, other) || IsPart(word, other));

    [Theory]
    [InlineData("utreda", "utredning")]
    [InlineData("utredning", "utredare")]
    [InlineData("organisera", "organisation")]
    [InlineData("öppen", "öppenhet")]
    [InlineData("hemlös", "hemlöshet")]
    [InlineData("hemlösa", "hemlöshet")]
    [InlineData("region", "regional")]
    [InlineData("anmäla", "anmälan")]
    public void Words_of_one_root_share_it(string one, string other) => Assert.True(SharesRoot(one, other));

    [Theory]
    [InlineData("bud", "budskap")]
    [InlineData("person", "personal")]
    [InlineData("kost", "kostnad")]
    public void Chance_is_no_root(string one, string other) => Assert.False(SharesRoot(one, other));

    [Theory]
    [InlineData("arbetsmarknadsåtgärd", "arbets marknads åtgärd")]
    [InlineData("förslag", "förslag")]
    [InlineData("bergström", "bergström")]
    [InlineData("svensson", "svensson")]
    [InlineData("äldreboende", "äldre boende")]
    [InlineData("gymnasieskola", "gymnasie skola")]
    [InlineData("kostnadseffektiva", "kostnads effektiva")]
    [InlineData("prissättning", "pris sättning")]
    [InlineData("läraravläsning", "lärar avläsning")]
    [InlineData("riktvärde", "rikt värde")]
    [InlineData("osäkerhetsfaktor", "osäkerhets faktor")]
    [InlineData("sammanställning", "samman ställning")]
    [InlineData("samordningen", "sam ordningen")]
    [InlineData("beslutade", "beslutade")]
    [InlineData("riktning", "riktning")]
    [InlineData("vattenoch", "vattenoch")]
    public void Compounds_are_split_at_known_words(string word, string parts) => Assert.Equal(parts, string.Join(' ', Splitter.Split(word)));

    [Fact]
    public void The_corpus_teaches_parts_that_no_lexicon_has()
    {
        Assert.Single(Splitter.Split("vilsterpropp"));
        Assert.Equal(["vilster", "propp"], new CompoundSplitter(word => word is "vilster" or "propp").Split("vilsterpropp"));
    }

    [Fact]
    public void Neighbouring_parts_together_are_found_too()
    {
        var parts = Splitter.FindParts("arbetsmarknadsåtgärder").Select(part => part.Key).ToList();
        Assert.Contains("arbetsmarknad/n", parts);
        Assert.Contains("marknadsåtgärd/n", parts);
    }

    [Fact]
    public void Every_ending_rule_holds_for_its_example()
    {
        foreach (var rule in EndingRule.All)
        {
            var example = rule.Example.Split(' ');
            Assert.True(Shares(example[0], example[1]), rule.Example);
        }
    }

    [Fact]
    public void Every_derivation_holds_for_its_example()
    {
        foreach (var line in WordList.Lines("derivations.tsv"))
        {
            var example = line.Split('\t')[5].ToLowerInvariant().Split(' ');
            Assert.True(SharesRoot(example[0], example[1]), line);
        }
    }

    [Fact]
    public void Every_linking_form_holds_for_its_example()
    {
        foreach (var line in WordList.Lines("links.tsv"))
        {
            var example = line.Split('\t')[2].Split(' ');
            Assert.True(IsPart(example[1], example[0].Replace("+", "", StringComparison.Ordinal)), line);
        }
    }

    private static bool Shares(string one, string other) => Lemmatizer.Read(one).Intersect(Lemmatizer.Read(other)).Any();

    private static bool SharesRoot(string one, string other) =>
        Lemmatizer.Read(one).SelectMany(DerivationFinder.Roots).Intersect(Lemmatizer.Read(other).SelectMany(DerivationFinder.Roots)).Any();

    private static bool IsPart(string word, string compound) =>
        Splitter.FindParts(compound).Select(part => part.Key).Intersect(Lemmatizer.Read(word).Select(reading => reading.Key)).Any();
}
