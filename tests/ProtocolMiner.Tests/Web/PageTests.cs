using System.Net;
using System.Text.RegularExpressions;

namespace ProtocolMiner.Tests.Web;

/// <summary>The pages over HTTP, without a browser.</summary>
public sealed partial class PageTests(WebFixture web) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task A_search_shows_the_item_its_reference_and_what_it_is_filtered_by()
    {
        var page = await web.Client.GetStringAsync("/?q=skolskjuts");

        Assert.Contains("1 träff", page, StringComparison.Ordinal);
        Assert.Contains("§ 12 Skolskjuts i Norrbyn", page, StringComparison.Ordinal);
        Assert.Matches(@"Kommunstyrelsen 2024-03-06 (§|&#xA7;) 12", page);
        Assert.Contains("utfall=rejected", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chosen_facet_can_be_taken_away()
    {
        var page = await web.Client.GetStringAsync("/?q=skolskjuts&utfall=rejected");

        Assert.Contains("avslag ×", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("href=\"/?q=skolskjuts\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hit_leads_to_the_ones_before_and_after_it()
    {
        var hits = WebUtility.HtmlDecode(await web.Client.GetStringAsync("/?q=skolskjuts+OR+informationen&sort=datum"));
        var second = HitLink().Matches(hits)[1].Groups["address"].Value;

        var page = WebUtility.HtmlDecode(await web.Client.GetStringAsync(second));

        Assert.Contains("Träff 2 av 2", page, StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?q=skolskjuts%20OR%20informationen&sort=datum\"", page, StringComparison.Ordinal);
        Assert.Matches("<mark>[Ss]kolskjuts</mark>|<mark>Informationen</mark>", page);
    }

    [Theory]
    [InlineData("https://angripare.invalid/", "1")]
    [InlineData("?q=finnsinte", "1")]
    [InlineData("?q=skolskjuts", "2")]
    [InlineData("?q=skolskjuts", "-7")]
    [InlineData("?", "1")]
    public async Task A_made_up_trail_is_left_out(string search, string rank)
    {
        var page = await web.Client.GetStringAsync(
            $"/protokoll?dokument={Uri.EscapeDataString(web.CouncilPath)}&sok={Uri.EscapeDataString(search)}&traff={rank}");

        Assert.DoesNotContain("class=\"trail\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("angripare", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=%22")]
    [InlineData("/?q=organ:(")]
    [InlineData("/?q=skolskjuts&ar=abc&typ=x&utfall=y&fran=2024-13-45&sida=-4")]
    [InlineData("/?sida=2&sort=datum&q=budget")]
    public async Task An_odd_address_is_never_an_error(string address)
    {
        var answer = await web.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_protocol_shows_its_items_and_links_the_original_and_the_case()
    {
        var page = WebUtility.HtmlDecode(await web.Client.GetStringAsync("/protokoll?dokument=" + Uri.EscapeDataString(web.CouncilPath)));

        Assert.Contains("id=\"post-0\"", page, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen avslår motionen om avgiftsfri skolskjuts.", page, StringComparison.Ordinal);
        Assert.Contains("/arende?dnr=" + Uri.EscapeDataString("KS 2024/0041"), page, StringComparison.Ordinal);
        Assert.Contains("/original?dokument=" + Uri.EscapeDataString(web.CouncilPath), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_shows_what_became_of_it()
    {
        var page = WebUtility.HtmlDecode(await web.Client.GetStringAsync("/arende?dnr=" + Uri.EscapeDataString("KS 2024/0041")));

        Assert.Contains("Kommunstyrelsen 2024-03-06 § 12", page, StringComparison.Ordinal);
        Assert.Contains("Beslut – avslag", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_theme_is_summed_up_in_the_documents_own_sentences()
    {
        var page = WebUtility.HtmlDecode(await web.Client.GetStringAsync("/teman?q=skolskjuts"));

        Assert.Contains("Kommunstyrelsen avslår motionen om avgiftsfri skolskjuts.", page, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen 2024-03-06 § 12", page, StringComparison.Ordinal);
        Assert.Contains("Vad samlingen handlar om", await web.Client.GetStringAsync("/teman"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=script")]
    [InlineData("/?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/protokoll")]
    public async Task Script_in_a_document_or_a_question_stays_text(string address)
    {
        var target = address == "/protokoll" ? address + "?dokument=" + Uri.EscapeDataString(web.CouncilPath) : address;

        var page = await web.Client.GetStringAsync(new Uri(target, UriKind.Relative));

        Assert.DoesNotContain("<script>alert", page, StringComparison.OrdinalIgnoreCase);
        Assert.All(Script().Matches(page), script => Assert.Contains("src=\"/tillgangar/", script.Value, StringComparison.Ordinal));
    }

    [GeneratedRegex("<h3><a href=\"(?<address>/protokoll[^\"#]+)")]
    private static partial Regex HitLink();

    [GeneratedRegex("<script[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Script();
}
