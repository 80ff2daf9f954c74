using ProtocolMiner.Cli;
using ProtocolMiner.Web;

namespace ProtocolMiner.Tests.Cli;

public sealed class ServeSettingsTests : IDisposable
{
    private static readonly WebSettings Called = new("index", WebSettings.DefaultUrls);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_example_says_the_defaults()
    {
        File.Copy(Repository.Path("appsettings.example.json"), Path.Combine(folder.Path, "appsettings.json"));

        var settings = ServeSettings.Read(folder.Path, Called);

        Assert.Equal((Called.Watch, Called.UploadLimit, Called.SignIn), (settings.Watch, settings.UploadLimit, settings.SignIn));
        Assert.Empty(settings.Hosts);
    }

    [Fact]
    public void An_issuer_is_read()
    {
        Write("""{ "Web": { "Hosts": ["protokoll.example.se"], "SignIn": { "Authority": "https://id.example.se/a", "ClientId": "protokoll", "ClientSecret": "x" } } }""");

        var settings = ServeSettings.Read(folder.Path, Called);

        Assert.Equal(new SignInSettings(new Uri("https://id.example.se/a"), "protokoll") { ClientSecret = "x" }, settings.SignIn);
        Assert.Equal(["protokoll.example.se"], settings.Hosts);
    }

    [Theory]
    [InlineData("""{ "SignIn": { "Authority": "http://id.example.se", "ClientId": "protokoll" } }""", "Web:SignIn:Authority")]
    [InlineData("""{ "SignIn": { "Authority": "https://id.example.se" } }""", "Web:SignIn:ClientId")]
    [InlineData("""{ "UploadMegabytes": 0 }""", "Web:UploadMegabytes")]
    [InlineData("""{ "Wacht": true }""", "Wacht")]
    public void A_setting_that_is_wrong_is_named(string web, string named)
    {
        Write($$"""{ "Web": {{web}} }""");

        var error = Assert.Throws<SettingsException>(() => ServeSettings.Read(folder.Path, Called));

        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private void Write(string json) => folder.Write("appsettings.json", json);
}
