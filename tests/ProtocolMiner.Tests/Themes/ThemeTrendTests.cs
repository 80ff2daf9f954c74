using ProtocolMiner.Protocols;
using ProtocolMiner.Search;
using ProtocolMiner.Tests.Search;
using ProtocolMiner.Themes;
using ProtocolMiner.Themes.Timelines;

namespace ProtocolMiner.Tests.Themes;

public sealed class ThemeTrendTests
{
    [Theory]
    [InlineData("Taxa för skolskjuts", "skolskjuts", true)]
    [InlineData("Skolskjutsarna blir senare", "skolskjuts", true)]
    [InlineData("Nytt skolskjutsreglemente", "skolskjuts", true)]
    [InlineData("Skjuts till skolan för de yngsta", "skolskjuts", true)]
    [InlineData("Skolan byggs om", "skolskjuts", false)]
    [InlineData("Psykisk ohälsa hos äldre", "psykisk ohälsa bland unga", false)]
    [InlineData("Den psykiska ohälsan ökar. En enkät gick till unga.", "psykisk ohälsa bland unga", true)]
    [InlineData("Psykisk hälsa mäts. Mycket skrivs om annat i ett långt yttrande som räknar upp både brister och förtjänster. Ohälsa nämns.", "psykisk ohälsa", false)]
    [InlineData("Bad eller lekplats", "badplats OR lekplats", true)]
    [InlineData("Budget utan skatt", "budget -skatt", false)]
    public void A_theme_is_followed_in_whatever_words_it_comes(string text, string theme, bool mentions)
    {
        using var samples = new SampleIndex(("a.pdf", Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Ärende", text))));
        Assert.Equal(mentions ? 1 : 0, Follow(samples, new SearchRequest(theme)).Totals.Mentions);
    }

    [Fact]
    public void An_abbreviation_counts_as_what_it_stands_for()
    {
        using var samples = new SampleIndex(
            ("a.pdf", Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Stöd", "Tidiga samordnade insatser (TSI) införs."))),
            ("b.pdf", Sample.Minutes("Nämnden", "2024-05-10", Sample.Item("7", "Uppföljning", "TSI följs upp."))));
        Assert.Equal(2, Follow(samples, new SearchRequest("tidiga samordnade insatser")).Totals.Mentions);
        Assert.Equal(2, Follow(samples, new SearchRequest("TSI")).Totals.Mentions);
    }

    [Fact]
    public void Shares_are_of_all_items_and_a_gap_is_no_zero()
    {
        using var samples = new SampleIndex(
            ("a.pdf", Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Badplatsen", ""), Sample.Item("2", "Skatten", ""))),
            ("b.pdf", Sample.Minutes("Nämnden", "2024-08-10", Sample.Item("3", "Skatten", ""))),
            ("c.pdf", Sample.Minutes("Styrelsen", "2024-02-10", Sample.Item("1", "Skatten", ""), Sample.Item("2", "Skolan", ""))));
        var points = Follow(samples, new SearchRequest("badplats")).Points;
        Assert.Equal(["2024 Q1", "2024 Q2", "2024 Q3"], points.Select(point => point.Period.ToString()));
        Assert.Equal([0.25, null, 0], points.Select(point => point.Share));
        Assert.Equal(["Nämnden"], points[1].Missing);
        Assert.True(points[1].IsGap);
        Assert.Equal(["Nämnden"], points[2].Covered);
        Assert.Empty(points[2].Missing);
    }

    [Fact]
    public void Filters_narrow_what_shares_are_of()
    {
        using var samples = SampleIndex.OfTwo();
        var trend = Follow(samples, new SearchRequest("skolskjuts") { Body = "kommunfullmäktige" });
        Assert.Equal(0.5, trend.Totals.Share);
        Assert.Equal(new ThemeShare("V", 1, 1), Assert.Single(trend.Parties));
        Assert.Equal("Kommunfullmäktige", Assert.Single(trend.Bodies).Name);
    }

    [Fact]
    public void An_item_in_two_files_is_counted_once_and_a_namesake_is_another()
    {
        var minutes = Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Badplatsen", "Badplatsen städas."));
        using var samples = new SampleIndex(
            ("a.pdf", minutes), ("a.docx", minutes),
            ("annan.pdf", Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Vägen", "Vägen lagas."))));
        var totals = Follow(samples, new SearchRequest("badplats")).Totals;
        Assert.Equal((2, 1, 1), (totals.Items, totals.Mentions, totals.Repeated));
    }

    [Fact]
    public void Notices_and_decks_are_not_counted_among_the_items()
    {
        var item = Sample.Item("1", "Badplatsen", "");
        using var samples = new SampleIndex(
            ("a.pdf", Sample.Minutes("Nämnden", "2024-01-10", item)),
            ("b.pdf", Sample.Minutes("Nämnden", "2024-01-09", item) with { Kind = DocumentKind.Notice }),
            ("c.pptx", Sample.Minutes("Nämnden", "2024-01-08", item) with { Kind = DocumentKind.Slides }));
        Assert.Equal(1, Follow(samples, new SearchRequest("badplats")).Totals.Items);
    }

    [Fact]
    public void First_and_latest_decision_are_those_that_name_the_theme()
    {
        using var samples = new SampleIndex(
            ("a.pdf", Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Rapport", "Badplatsen nämns.").Deciding("Rapporten läggs till handlingarna.", Outcome.Noted))),
            ("b.pdf", Sample.Minutes("Nämnden", "2024-02-10", Sample.Item("2", "Badplatsen", "").Deciding("En brygga byggs.", Outcome.Approved))),
            ("c.pdf", Sample.Minutes("Nämnden", "2024-03-10", Sample.Item("3", "Motion", "").Deciding("Motionen om badplatsen avslås.", Outcome.Rejected))));
        var trend = Follow(samples, new SearchRequest("badplats"));
        Assert.Equal("Nämnden 2024-02-10 § 2", trend.First!.Reference);
        Assert.Equal("Nämnden 2024-03-10 § 3", trend.Latest!.Reference);
        Assert.Equal(2, trend.Totals.Central);
        Assert.Equal([new FacetCount("noted", 1), new FacetCount("approved", 1), new FacetCount("rejected", 1)], trend.Outcomes);
    }

    [Fact]
    public void A_theme_that_grows_is_rising_and_one_that_keeps_its_share_is_not()
    {
        using var samples = new SampleIndex([.. Enumerable.Range(0, 8).Select(quarter => ($"{quarter}.pdf", Quarter(quarter)))]);
        var rising = Follow(samples, new SearchRequest("badplats"));
        Assert.Equal(ThemeDirection.Rising, rising.Trend.Direction);
        Assert.Equal(0.4, rising.Trend.SlopePerYear, 2);
        Assert.Equal(ThemeDirection.Steady, Follow(samples, new SearchRequest("skatt")).Trend.Direction);
        Assert.Equal(ThemeDirection.Unknown, Follow(samples, new SearchRequest("simhall")).Trend.Direction);
    }

    [Fact]
    public void Long_times_are_counted_by_year_unless_asked_otherwise()
    {
        using var samples = new SampleIndex(
            ("a.pdf", Sample.Minutes("Nämnden", "2010-01-10", Sample.Item("1", "Badplatsen", ""))),
            ("b.pdf", Sample.Minutes("Nämnden", "2024-01-10", Sample.Item("1", "Badplatsen", ""))));
        Assert.Equal(PeriodLength.Year, Follow(samples, new SearchRequest("badplats")).Length);
        using var index = ProtocolIndex.Open(samples.Folder);
        Assert.Equal(57, new ThemeFinder(index).Follow(new SearchRequest("badplats"), PeriodLength.Quarter).Points.Count);
    }

    [Fact]
    public void As_JSON_periods_have_names()
    {
        using var samples = SampleIndex.OfTwo();
        var json = ThemesJson.Write(Follow(samples, new SearchRequest("skolskjuts")));
        Assert.Contains("\"period\": \"2023 Q1\"", json, StringComparison.Ordinal);
        Assert.Contains("\"direction\": \"unknown\"", json, StringComparison.Ordinal);
    }

    /// <summary>Ten §§, of which one more each quarter is about the bathing place, and three about taxes.</summary>
    private static Protocol Quarter(int quarter) => Sample.Minutes(
        "Nämnden",
        $"{2022 + (quarter / 4)}-{1 + (quarter % 4 * 3):00}-10",
        [.. Enumerable.Range(0, 10).Select(item => Sample.Item($"{item}", item < quarter ? "Badplatsen" : "Vägen", item % 3 == 1 ? "Skatten." : ""))]);

    private static ThemeTrend Follow(SampleIndex samples, SearchRequest request)
    {
        using var index = ProtocolIndex.Open(samples.Folder);
        return new ThemeFinder(index).Follow(request);
    }
}
