using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Terms;

namespace ProtocolMiner.Tests.Themes;

public sealed class ThemeListTests
{
    [Fact]
    public void Themes_are_named_by_words_people_use_and_gather_their_compounds()
    {
        var themes = List(Years()).Themes;
        var rides = Assert.Single(themes, theme => theme.Name == "skolskjuts");
        Assert.Contains("skolskjutstaxa", rides.Terms);
        Assert.Equal(16, rides.Mentions);
        Assert.Contains(themes, theme => theme.Name == "psykisk ohälsa");
    }

    [Fact]
    public void What_every_meeting_is_made_of_is_no_theme() =>
        Assert.DoesNotContain(List(Years()).Themes.SelectMany(theme => theme.Terms), term => term is "beslut" or "förslag" or "ordförande" or "nämnd");

    [Fact]
    public void Rising_themes_are_marked_and_steady_ones_are_not()
    {
        var list = List(Years());
        Assert.Equal(ThemeDirection.Rising, list.Themes.Single(theme => theme.Name == "psykisk ohälsa").Trend.Direction);
        Assert.Equal(ThemeDirection.Steady, list.Themes.Single(theme => theme.Name == "skolskjuts").Trend.Direction);
        Assert.Equal(8, list.Periods.Count);
        Assert.All(list.Themes, theme => Assert.Equal(8, theme.Shares.Count));
    }

    [Fact]
    public void Filters_narrow_what_is_looked_at()
    {
        using var samples = new SampleIndex(Years());
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal(20, new ThemeFinder(index).List(new SearchRequest("skatt") { To = new DateOnly(2022, 6, 30) }).Items);
        Assert.Empty(new ThemeFinder(index).List(new SearchRequest("") { Body = "styrelsen" }).Themes);
    }

    [Fact]
    public void Other_themes_that_go_with_one_are_told()
    {
        using var samples = new SampleIndex(Years());
        using var index = ProtocolIndex.Open(samples.Folder);
        var related = new ThemeFinder(index).Follow(new SearchRequest("skolskjuts")).Related;
        Assert.Equal(new RelatedTheme("landsbygd", 16, 16), Assert.Single(related));
    }

    [Theory]
    [InlineData("skolskjutsarna", "skolskjuts")]
    [InlineData("detaljplanen", "detaljplan")]
    [InlineData("ohälsan", "ohälsa")]
    [InlineData("äldreboenden", "äldreboende")]
    [InlineData("trygghet", "trygghet")]
    [InlineData("informerar", null)]
    [InlineData("beslutet", null)]
    [InlineData("tekniknämnden", null)]
    [InlineData("höjs", null)]
    [InlineData("andersson", null)]
    [InlineData("2024", null)]
    public void Nouns_by_their_base_form(string word, string? lemma) => Assert.Equal(lemma, new NounReader(_ => false).Read(word));

    /// <summary>Eight quarters of ten §§: two each on school transport, ever more on ill-health, the rest on the meeting itself.</summary>
    private static (string, Protocol)[] Years() =>
    [
        .. Enumerable.Range(0, 8).Select(quarter => ($"{quarter}.pdf", Sample.Minutes(
            "Nämnden",
            $"{2022 + (quarter / 4)}-{1 + (quarter % 4 * 3):00}-10",
            [.. Enumerable.Range(0, 10).Select(item => Item(item, quarter))]))),
    ];

    private static Item Item(int number, int quarter) => number switch
    {
        0 => Sample.Item("0", "Skolskjutstaxa", "Skolskjuts på landsbygden. Skolskjutsen är dyr på landsbygden, och skolskjutstaxan höjs. Ordföranden lämnar ett förslag till beslut."),
        1 => Sample.Item("1", "Skolskjutsar", "Skolskjuts ordnas på landsbygden, och skolskjutsarna är försenade. Ordföranden lämnar ett förslag till beslut."),
        _ when number < 2 + (quarter / 2) => Sample.Item($"{number}", "Psykisk ohälsa", "Den psykiska ohälsan ökar. Psykisk ohälsa kostar. Ordföranden lämnar ett förslag till beslut."),
        _ => Sample.Item($"{number}", "Mötet", "Ordföranden lämnar ett förslag till beslut. Nämnden tackar."),
    };

    private static ThemeList List((string, Protocol)[] documents)
    {
        using var samples = new SampleIndex(documents);
        using var index = ProtocolIndex.Open(samples.Folder);
        return new ThemeFinder(index).List();
    }
}
