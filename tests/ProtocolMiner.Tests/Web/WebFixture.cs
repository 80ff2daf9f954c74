using System.Net;
using Microsoft.AspNetCore.Builder;
using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Reading;
using ProtocolMiner.Web;

namespace ProtocolMiner.Tests.Web;

/// <summary>The web application on a free port of this machine, over an index of a few protocols.</summary>
public sealed class WebFixture : IAsyncLifetime, IDisposable
{
    /// <summary>Plain text, so that its markup reaches the pages as it stands.</summary>
    private const string Council = """
        Kommunstyrelsen
        Sammanträdesprotokoll 2024-03-06

        § 12 Skolskjuts i Norrbyn

        Dnr KS 2024/0041

        Beslut

        Kommunstyrelsen avslår motionen om avgiftsfri skolskjuts.

        § 13 Rapport <script>alert("hej")</script> & co

        Beslut

        Informationen antecknas.
        """;

    public const long UploadLimit = 2_000_000;

    private readonly TemporaryFolder folder = new();
    private WebApplication? app;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public string IndexFolder => Path.Combine(folder.Path, "index");

    public IServiceProvider Services => app!.Services;

    /// <summary>Path of the council's protocol, as it was indexed.</summary>
    public string CouncilPath { get; private set; } = "";

    /// <summary>A file beside the indexed ones that nobody may get.</summary>
    public string SecretPath { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll"));
        CouncilPath = folder.Write(Path.Combine("protokoll", "ks \"mars\" åäö.txt"), Council);
        SecretPath = folder.Write("hemligt.txt", "lösenord");
        var reader = new ProtocolReader(new DocumentReader());
        await new IndexUpdater(reader).UpdateAsync([Path.Combine(folder.Path, "protokoll")], IndexFolder);
        app = ProtocolMinerWeb.Build(new WebSettings(IndexFolder, "http://127.0.0.1:0") { Folders = [Path.Combine(folder.Path, "protokoll")], UploadLimit = UploadLimit }, reader);
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (app is not null)
            await app.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();
}
