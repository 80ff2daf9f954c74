using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProtocolMiner.Search;
using ProtocolMiner.Web.Api;

namespace ProtocolMiner.Tests.Web;

/// <summary>The JSON API, and its description of itself.</summary>
public sealed class ApiTests(WebFixture web) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task Every_endpoint_is_described()
    {
        using var description = await JsonAsync(ApiDescription.Path);
        var described = description.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name);

        var served = web.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith(ApiEndpoints.Root + "/", StringComparison.Ordinal) && path != ApiDescription.Path);

        Assert.Equal(served.Distinct().Order(), described.Order());
        Assert.NotEmpty(described);
    }

    [Fact]
    public async Task Every_endpoint_says_what_it_does_and_what_it_answers()
    {
        using var description = await JsonAsync(ApiDescription.Path);

        Assert.All(description.RootElement.GetProperty("paths").EnumerateObject(), path =>
        {
            var get = path.Value.GetProperty("get");
            Assert.NotEmpty(get.GetProperty("summary").GetString()!);
            Assert.True(get.GetProperty("responses").GetProperty("200").GetProperty("content").TryGetProperty("application/json", out _), path.Name);
        });
    }

    [Fact]
    public async Task A_search_answers_as_the_command_line_does()
    {
        using var answer = await JsonAsync("/api/sok?q=skolskjuts");
        using var index = ProtocolIndex.Open(web.IndexFolder);
        using var printed = JsonDocument.Parse(SearchJson.Write(index.Search(new SearchRequest("skolskjuts")), indented: false));

        Assert.Equal(printed.RootElement.GetRawText(), answer.RootElement.GetRawText());
        var hit = answer.RootElement.GetProperty("hits")[0];
        Assert.Equal("Kommunstyrelsen 2024-03-06 § 12", hit.GetProperty("reference").GetString());
        Assert.Equal("minutes", hit.GetProperty("kind").GetString());
        Assert.Equal("rejected", answer.RootElement.GetProperty("facets").GetProperty("outcome")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_case_is_followed()
    {
        using var answer = await JsonAsync("/api/arende?dnr=" + Uri.EscapeDataString("KS 2024/0041"));

        Assert.Equal("rejected", answer.RootElement[0].GetProperty("decisions")[0].GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_theme_is_counted()
    {
        using var answer = await JsonAsync("/api/tema?q=skolskjuts");

        var totals = answer.RootElement.GetProperty("totals");
        Assert.Equal((2, 1), (totals.GetProperty("items").GetInt32(), totals.GetProperty("mentions").GetInt32()));
        Assert.Equal("2024 Q1", answer.RootElement.GetProperty("points")[0].GetProperty("period").GetString());
    }

    [Theory]
    [InlineData("/api/protokoll?dokument=finns-inte.pdf", HttpStatusCode.NotFound)]
    [InlineData("/api/narvaro?dokument=finns-inte.pdf", HttpStatusCode.NotFound)]
    [InlineData("/api/protokoll", HttpStatusCode.BadRequest)]
    [InlineData("/api/tema", HttpStatusCode.BadRequest)]
    [InlineData("/api/finns-inte", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_a_problem_in_detail(string address, HttpStatusCode status)
    {
        var answer = await web.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonDocument> JsonAsync(string address) =>
        JsonDocument.Parse(await web.Client.GetStringAsync(new Uri(address, UriKind.Relative)));
}
