using ProtocolMiner.Search;

namespace ProtocolMiner.Tests.Search;

/// <summary>What else a typed word finds, and in what order.</summary>
public sealed class WordFamilyTests
{
    [Fact]
    public void The_word_itself_ranks_before_its_forms_and_these_before_compounds()
    {
        using var index = Index("En förskola byggs i byn nu.", "Denna skolan byggs i byn nu.", "Ny skola byggs i byn nu.", "En by byggs för andra nu.");
        Assert.Equal(["3", "2", "1"], index.Numbers("skola"));
    }

    [Theory]
    [InlineData("sjalvmord", "Frågan om självmord bland äldre.")]
    [InlineData("aldreomsorgen", "Besök inom äldreomsorgen.")]
    [InlineData("hemlösa", "En plan mot hemlöshet antas.")]
    [InlineData("lägga ner badhus", "Nedläggning av badhuset i viken.")]
    [InlineData("lagt ned badhuset", "Badhus nedlagda i viken.")]
    [InlineData("Tallvikstaden", "Frågor om Tallvikstadsaffären.")]
    [InlineData("118/24", "Ärendet SBN-2024-00118 tas upp.")]
    [InlineData("2024:118", "Ärendet KS/2024:118 tas upp.")]
    [InlineData("Anna Lena", "Anna-Lena tar upp ärendet.")]
    [InlineData("bygglovsavslag", "Avslag på ansökan om bygglov i viken.")]
    public void A_query_finds_what_is_meant(string query, string text)
    {
        using var index = Index("Något helt annat tas upp.", text);
        Assert.Equal("2", index.Numbers(query).First());
    }

    [Theory]
    [InlineData("lada", "En låda tas upp.")]
    [InlineData("skolskjuts", "En skola byggs i byn.")]
    [InlineData("bygglovsavslag", "Bygglov ges för ett hus, och efter en lång dag med många andra frågor kommer sist ett avslag.")]
    public void A_query_does_not_find_what_only_looks_alike(string query, string text)
    {
        using var index = Index("Om lador och skolskjutsar, bygglovsavslag.", text, "Lada.", "Annat.");
        Assert.DoesNotContain("2", index.Numbers(query));
    }

    [Fact]
    public void Abbreviations_are_found_by_their_meaning_and_the_other_way_round()
    {
        using var index = Index("Tidiga gemensamma insatser (TGI) planeras.", "Arbetet med TGI går bra.", "Om tidiga och gemensamma insatser.", "Om gemensamma bilar.");
        Assert.Equal(["1", "2", "3"], index.Numbers("TGI").Order());
        Assert.Contains("2", index.Numbers("tidig gemensam insats"));
    }

    [Fact]
    public void Words_that_stand_together_rank_first()
    {
        using var index = Index("Området växer. Det finns många frågor att ta ställning till för dem som är utsatta.", "Om utsatta områden och mycket annat. Det finns många frågor här.");
        Assert.Equal("2", index.Numbers("utsatt område").First());
    }

    [Fact]
    public void What_was_found_in_another_form_is_marked()
    {
        using var index = Index("Nämnden tar upp bussarna.");
        Assert.Equal("Nämnden tar upp <mark>bussarna</mark>.", index.Search("buss").Hits[0].Snippet.ToHtml());
    }

    [Fact]
    public void A_word_that_comes_with_a_later_document_is_found_in_all_its_forms()
    {
        using var samples = Index("Något annat.");
        using (var writer = ProtocolIndexWriter.Open(samples.Folder))
        {
            writer.Replace(Sample.State("b.pdf"), Sample.Minutes("Nämnden", "2024-01-02", Sample.Item("9", "Ärende", "Om förskolorna.")));
            writer.Commit();
        }

        Assert.Equal(["9"], samples.Numbers("skola"));
    }

    private static SampleIndex Index(params string[] texts) =>
        new(("a.pdf", Sample.Minutes("Nämnden", "2024-01-01", [.. texts.Select((text, i) => Sample.Item($"{i + 1}", "Ärende", text))])));
}
