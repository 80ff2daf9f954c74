using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using ProtocolMiner.Extraction;
using ProtocolMiner.Reading;
using ProtocolMiner.Tests.Assistant;
using ProtocolMiner.Web;

namespace ProtocolMiner.Tests.Web;

/// <summary>Summaries by a language model on the pages: only where one is configured, and only when someone asks.</summary>
public sealed partial class SummaryPageTests(WebFixture web) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Without_a_model_there_is_no_way_to_ask_one()
    {
        var page = await web.Client.GetStringAsync("/teman?q=skolskjuts");

        Assert.DoesNotContain("/sammanfattning", page, StringComparison.Ordinal);
        Assert.Contains("Inget skickas vidare.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sentences_come_with_their_sources_and_what_has_no_support_is_not_shown()
    {
        await using var model = await ScriptedModelServer.StartAsync(
            ScriptedModelServer.Answer("Kommunstyrelsen avslog motionen om avgiftsfri skolskjuts [1]. Kommunstyrelsen beviljade 900 000 kronor [1]. "));
        await using var app = Build(model);
        await app.StartAsync();
        using var client = Client(app);
        var theme = await client.GetStringAsync(new Uri("/teman?q=skolskjuts", UriKind.Relative));
        Assert.Empty(model.Questions);

        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(theme).Groups["value"].Value)]);
        var answer = await client.PostAsync(new Uri("/sammanfattning?q=skolskjuts", UriKind.Relative), form);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains("avslog motionen", page, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen 2024-03-06 § 12", page, StringComparison.Ordinal);
        Assert.DoesNotContain("900 000", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_from_elsewhere_asks_nothing()
    {
        await using var model = await ScriptedModelServer.StartAsync();
        await using var app = Build(model);
        await app.StartAsync();
        using var client = Client(app);
        using var form = new FormUrlEncodedContent([]);

        await client.GetAsync(new Uri("/sammanfattning?q=skolskjuts", UriKind.Relative));
        var refused = await client.PostAsync(new Uri("/sammanfattning?q=skolskjuts", UriKind.Relative), form);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Empty(model.Questions);
    }

    private WebApplication Build(ScriptedModelServer model) => ProtocolMinerWeb.Build(
        new WebSettings(web.IndexFolder, "http://127.0.0.1:0") { Model = model.Settings }, new ProtocolReader(new DocumentReader()));

    private static HttpClient Client(WebApplication app) =>
        new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(app.Urls.Single()) };

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
