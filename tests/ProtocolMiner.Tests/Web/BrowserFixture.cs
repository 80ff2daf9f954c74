using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using ProtocolMiner.Extraction;
using ProtocolMiner.Indexing;
using ProtocolMiner.Reading;
using ProtocolMiner.Web;

namespace ProtocolMiner.Tests.Web;

/// <summary>One browser and one web application, over the sample corpus and a file that is broken, for all tests that need them.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private WebApplication? app;

    /// <summary>A protocol as PDF: head, attendance, items with decisions.</summary>
    public string CouncilPath { get; private set; } = "";


    public Uri Address => new(app!.Urls.Single());

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
            return;
        var documents = Directory.CreateDirectory(Path.Combine(folder.Path, "protokoll")).FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Path("corpus")).Where(file => Path.GetExtension(file) is ".pdf" or ".docx" or ".pptx"))
            File.Copy(file, Path.Combine(documents, Path.GetFileName(file)));
        folder.Write(Path.Combine("protokoll", "avbruten.pdf"), "%PDF-1.7 avbruten");
        CouncilPath = Path.Combine(documents, "kommunstyrelsen-2024-03-12.pdf");
        var reader = new ProtocolReader(new DocumentReader());
        var index = Path.Combine(folder.Path, "index");
        await new IndexUpdater(reader).UpdateAsync([documents], index);
        app = ProtocolMinerWeb.Build(new WebSettings(index, "http://127.0.0.1:0") { Folders = [documents] }, reader);
        await app.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await Browser.LaunchAsync(playwright);
    }

    /// <param name="address">Of another application than the fixture's own; null for that.</param>
    public async Task<IPage> OpenPageAsync(Uri? address = null)
    {
        var page = await browser!.NewPageAsync(new BrowserNewPageOptions { BaseURL = (address ?? Address).ToString(), Locale = "sv-SE", AcceptDownloads = true });
        page.SetDefaultTimeout(60_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        if (app is not null)
            await app.DisposeAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        folder.Dispose();
    }
}

/// <summary>The tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
