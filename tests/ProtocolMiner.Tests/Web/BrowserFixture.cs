using Microsoft.Playwright;

namespace ProtocolMiner.Tests.Web;

/// <summary>One browser for all tests of a class, over the web application.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IDisposable
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    internal WebFixture Web { get; } = new();

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
            return;
        await Web.InitializeAsync();
        playwright = await Playwright.CreateAsync();
        browser = await Browser.LaunchAsync(playwright);
    }

    public Task<IPage> OpenPageAsync() =>
        browser!.NewPageAsync(new BrowserNewPageOptions { BaseURL = Web.Address.ToString(), Locale = "sv-SE", AcceptDownloads = true });

    public async Task DisposeAsync()
    {
        if (browser is null)
            return;
        await browser.DisposeAsync();
        await Web.DisposeAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        Web.Dispose();
    }
}
