using System.Net;
using System.Net.Sockets;
using System.Text;
using ProtocolMiner.Tests.Web;

namespace ProtocolMiner.Tests.Security;

/// <summary>What the web application refuses whoever asks, beside what the pages' own tests look at.</summary>
public sealed class HardeningTests(WebFixture web) : IClassFixture<WebFixture>
{
    /// <summary>The server waits 30 seconds for the head of a request.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("/")]
    [InlineData("/narvaro")]
    [InlineData("/api/sok?q=skolskjuts")]
    public async Task No_other_site_may_read_an_answer(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Origin", "https://angripare.invalid" } } };

        var answer = await web.Client.SendAsync(request);

        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_cookie_of_forms_is_not_for_scripts_or_other_sites()
    {
        using var client = new HttpClient { BaseAddress = web.Address };

        var cookie = (await client.GetAsync(new Uri("/narvaro", UriKind.Relative))).Headers.GetValues("Set-Cookie").Single();

        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/finns-inte")]
    [InlineData("/protokoll?dokument=%00")]
    [InlineData("/original?dokument=..%2F..%2Fetc%2Fpasswd")]
    public async Task An_error_tells_nothing_of_the_inside(string address)
    {
        var answer = await web.Client.GetAsync(new Uri(address, UriKind.Relative));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("   at ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TRACE", "/")]
    [InlineData("DELETE", "/original?dokument=x")]
    [InlineData("PUT", "/api/sok")]
    public async Task A_method_that_no_page_has_is_refused(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        Assert.False((await web.Client.SendAsync(request)).IsSuccessStatusCode);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_request_that_never_comes_to_an_end_is_dropped()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(web.Address.Host, web.Address.Port);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));

        using var limit = new CancellationTokenSource(Patience);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(limit.Token);

        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }
}
