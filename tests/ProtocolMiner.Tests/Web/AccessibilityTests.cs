using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ProtocolMiner.Tests.Web;

/// <summary>Every page and state, for everyone: by axe, by keyboard, on a small screen, and light enough for a slow line.</summary>
public sealed class AccessibilityTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private const string Council = "{ks}";

    /// <summary>Most that a page may weigh without documents, in bytes.</summary>
    private const int PageBudget = 200_000;

    public static TheoryData<string> Pages =>
    [
        "/",
        "/?q=skolskjuts",
        "/?q=beslut&organ=Kommunstyrelsen&ar=2024&fran=2024-01-01&sort=datum",
        "/?q=beslut&sida=2",
        "/?q=finnsinte",
        "/?q=beslut&sida=999",
        $"/protokoll?dokument={Council}",
        $"/protokoll?dokument={Council}&sok=%3Fq%3Dskolskjuts&traff=1",
        "/arende?dnr=KS%202024%2F117",
        "/arende?dnr=finns-inte",
        "/teman",
        "/teman?q=skolskjuts",
        "/teman?q=finnsinte",
        "/narvaro",
        "/narvaro?organ=Kommunstyrelsen",
        $"/narvaro?dokument={Council}",
        "/samling",
        "/?q=skolskjutts",
        "/person",
        "/person?namn=Berit%20Hallgren&parti=S",
        "/person?namn=finns%20inte",
        $"/liknande?dokument={Council}&post=3",
        "/utloggad",
        "/finns-inte",
    ];

    /// <summary>One visit for all that every page must be: opening a page costs more than looking at it.</summary>
    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task The_page_is_for_everyone_light_and_fits_a_small_screen(string address)
    {
        var weight = 0;
        Page.Response += async (_, response) =>
        {
            // The original, and the browser's own viewer of it, are no part of the page.
            if (response.Url.StartsWith(Fixture.Address.AbsoluteUri, StringComparison.Ordinal) && !response.Url.Contains("/original", StringComparison.Ordinal))
                Interlocked.Add(ref weight, (await response.BodyAsync()).Length);
        };
        await Page.GotoAsync(address.Replace(Council, Escape(Fixture.CouncilPath), StringComparison.Ordinal));
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        var result = await Page.RunAxe(new AxeRunOptions { Iframes = false });
        await Page.SetViewportSizeAsync(320, 640);

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Select(node => node.Html))}"));
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        Assert.InRange(weight, 1, PageBudget);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_when_a_file_is_refused()
    {
        await Page.GotoAsync("/narvaro");
        await Page.GetByLabel("Protokoll (PDF, Word eller text)").SetInputFilesAsync(new FilePayload { Name = "trasig.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4 trasig"u8.ToArray() });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Läs närvaron" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Filen är skadad");

        Assert.Empty((await Page.RunAxe()).Violations.Select(violation => violation.Id));
    }

    [BrowserFact]
    public async Task Everything_on_the_way_to_a_decision_is_done_by_keyboard()
    {
        await Page.GotoAsync("/");
        await Page.Keyboard.TypeAsync("skolskjuts");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#antal")).ToContainTextAsync("träffar");

        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Till innehållet" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        var hit = Page.Locator(".hit h3 a").First;
        for (var i = 0; i < 15 && !await hit.EvaluateAsync<bool>("link => link === document.activeElement"); i++)
            await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.Locator(".trail")).ToBeVisibleAsync();
    }
}
