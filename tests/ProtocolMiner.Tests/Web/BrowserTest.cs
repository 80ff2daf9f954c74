using Microsoft.Playwright;

namespace ProtocolMiner.Tests.Web;

/// <summary>A test with a page of its own in the shared browser.</summary>
[Collection(BrowserGroup.Name)]
[Trait("Category", "Slow")]
public abstract class BrowserTest(BrowserFixture fixture) : IAsyncLifetime
{
    protected BrowserFixture Fixture { get; } = fixture;

    protected IPage Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Browser.Path is not null)
            Page = await Fixture.OpenPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (Page is not null)
            await Page.CloseAsync();
    }

    protected static string Escape(string text) => Uri.EscapeDataString(text);

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
