using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using ProtocolMiner.Extraction;
using ProtocolMiner.Reading;
using ProtocolMiner.Web;
using ProtocolMiner.Web.Security;

namespace ProtocolMiner.Tests.Web;

/// <summary>Signing in and out, with an issuer on this machine.</summary>
public sealed partial class SignInTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new HttpClientHandler { CookieContainer = new CookieContainer() });
    private LocalIssuer issuer = null!;
    private WebApplication app = null!;

    public async Task InitializeAsync()
    {
        issuer = await LocalIssuer.StartAsync();
        var settings = new WebSettings(Path.Combine(folder.Path, "index"), "http://127.0.0.1:0")
        {
            SignIn = new SignInSettings(issuer.Address, LocalIssuer.ClientId) { ClientSecret = LocalIssuer.ClientSecret },
        };
        app = ProtocolMinerWeb.Build(settings, new ProtocolReader(new DocumentReader()));
        await app.StartAsync();
        client.BaseAddress = new Uri(app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        await issuer.DisposeAsync();
    }

    public void Dispose()
    {
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Who_comes_in_is_sent_to_the_issuer_and_back()
    {
        var answer = await client.GetAsync(new Uri("/samling", UriKind.Relative));

        Assert.Equal("/samling", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains(LocalIssuer.UserName, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_what_was_shown()
    {
        var page = await client.GetStringAsync(new Uri("/samling", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(page).Groups["value"].Value)]);

        var goodbye = await client.PostAsync(new Uri("/logga-ut", UriKind.Relative), form);

        Assert.Equal("/utloggad", goodbye.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/api/dokument", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_link_from_elsewhere_signs_nobody_out()
    {
        await client.GetStringAsync(new Uri("/samling", UriKind.Relative));
        using var form = new FormUrlEncodedContent([]);

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/logga-ut", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(new Uri("/logga-ut", UriKind.Relative), form)).StatusCode);
        Assert.NotEqual(HttpStatusCode.Unauthorized, (await client.GetAsync(new Uri("/api/inlasning", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("/api/sok?q=budget")]
    [InlineData("/api/openapi.json")]
    public async Task A_program_that_has_not_signed_in_is_told_so(string address)
    {
        var answer = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/original?dokument=x")]
    [InlineData("/narvarolista?dokument=x&format=csv")]
    [InlineData("/finns-inte")]
    public async Task Nothing_is_shown_before(string address)
    {
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = client.BaseAddress };

        var answer = await stranger.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(issuer.Address + "authorize", answer.Headers.Location!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_for_another_application_is_refused_in_words()
    {
        issuer.Audience = "någon annan";

        var answer = await client.GetAsync(new Uri("/samling", UriKind.Relative));

        Assert.Equal("/fel", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("Inloggningen gick inte", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_people_sign_in_any_address_may_be_listened_on()
    {
        var settings = new WebSettings("index", "https://protokoll.example.se:5443") { SignIn = new SignInSettings(new Uri("https://id.example.se"), "protokoll") };

        ListenAddress.Check(settings);

        Assert.Equal(["localhost", "127.0.0.1", "[::1]", "protokoll.example.se"], ListenAddress.Hosts(settings));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
