using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ProtocolMiner.Web;
using ProtocolMiner.Web.Security;

namespace ProtocolMiner.Tests.Web;

public sealed partial class SecurityTests(WebFixture web) : IClassFixture<WebFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/samling")]
    [InlineData("/finns-inte")]
    [InlineData("/api/sok?q=x")]
    public async Task Every_answer_forbids_what_no_page_needs(string address)
    {
        var answer = await web.Client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Only_what_is_indexed_is_given_out()
    {
        Assert.Equal(HttpStatusCode.OK, (await Original(web.CouncilPath)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Original(web.SecretPath)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Original(Path.Combine(Path.GetDirectoryName(web.CouncilPath)!, "..", "hemligt.txt"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Original(Path.Combine(Path.GetDirectoryName(web.CouncilPath)!, ".", Path.GetFileName(web.CouncilPath)))).StatusCode);
    }

    [Fact]
    public async Task What_is_no_pdf_is_downloaded_and_never_shown()
    {
        var answer = await Original(web.CouncilPath);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "angripare.invalid" } };

        Assert.Equal(HttpStatusCode.BadRequest, (await web.Client.SendAsync(request)).StatusCode);
    }

    [Theory]
    [InlineData("/samling")]
    [InlineData("/narvaro?handler=File")]
    [InlineData("/narvaro?handler=List")]
    public async Task A_form_from_elsewhere_is_refused(string address)
    {
        using var form = new FormUrlEncodedContent([]);

        Assert.Equal(HttpStatusCode.BadRequest, (await web.Client.PostAsync(new Uri(address, UriKind.Relative), form)).StatusCode);
    }

    [Theory]
    [InlineData("bild.docx", "/9j/4A==", "Filens innehåll är av ett annat slag än namnet säger.")]
    [InlineData("bild.exe", "/9j/4A==", "Filtypen läses inte.")]
    [InlineData("tom.pdf", "", "Filen är tom.")]
    [InlineData("avbruten.pdf", "JVBERi0xLjcK", "Filen är skadad eller avbruten.")]
    [InlineData("avbruten.docx", "UEsDBBQAAAA=", "Filen är skadad eller avbruten.")]
    public async Task A_file_that_cannot_be_read_is_explained_in_Swedish(string name, string base64, string message)
    {
        var page = await DropAsync(name, Convert.FromBase64String(base64));

        Assert.Contains(message, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_in_words_and_leaves_the_server_well()
    {
        using var content = new MultipartFormDataContent { { new ByteArrayContent(new byte[(int)WebFixture.UploadLimit + 1000]), "fil", "stor.pdf" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/narvaro?handler=File") { Content = content, Headers = { ExpectContinue = true } };

        var answer = await web.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Filen är för stor", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await web.Client.GetAsync(new Uri("/narvaro", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Nothing_that_was_dropped_is_kept()
    {
        await DropAsync("protokoll.txt", Encoding.UTF8.GetBytes("§ 1 Öppnande\n\nEtt alldeles eget ord: kvastfening.\n"));

        var left = Directory.EnumerateFiles(Path.GetTempPath(), "dokument.txt", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1, IgnoreInaccessible = true });

        Assert.DoesNotContain(left, file => File.ReadAllText(file).Contains("kvastfening", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://192.168.1.10:5080")]
    [InlineData("http://127.0.0.1:5080;http://+:5081")]
    public void An_address_that_others_reach_needs_leave(string urls)
    {
        var error = Assert.Throws<ListenAddressException>(() => ListenAddress.Check(new WebSettings("index", urls)));

        Assert.Contains("--allow-anonymous", error.Message, StringComparison.Ordinal);
        ListenAddress.Check(new WebSettings("index", urls) { AllowAnonymous = true });
    }

    private Task<HttpResponseMessage> Original(string document) => web.Client.GetAsync(new Uri("/original?dokument=" + Uri.EscapeDataString(document), UriKind.Relative));

    private async Task<string> DropAsync(string name, byte[] content)
    {
        var page = await web.Client.GetStringAsync("/narvaro");
        var token = Token().Match(page).Groups["value"].Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(content), "fil", name },
        };
        var answer = await web.Client.PostAsync(new Uri("/narvaro?handler=File", UriKind.Relative), form);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
