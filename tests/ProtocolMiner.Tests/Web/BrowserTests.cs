using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ProtocolMiner.Tests.Web;

/// <summary>The pages as a user meets them: searched, read, dropped on and downloaded from, in a real browser.</summary>
[Trait("Category", "Slow")]
public sealed class BrowserTests(BrowserFixture fixture) : IClassFixture<BrowserFixture>, IAsyncLifetime
{
    private IPage page = null!;

    public async Task InitializeAsync()
    {
        if (Browser.Path is not null)
            page = await fixture.OpenPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (page is not null)
            await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_question_leads_to_the_item_and_to_its_case()
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Sök efter" }).FillAsync("skolskjuts");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "§ 12 Skolskjuts i Norrbyn" }).ClickAsync();
        await Assertions.Expect(page.Locator("#post-0")).ToContainTextAsync("avslår motionen");

        await page.GetByRole(AriaRole.Link, new() { Name = "KS 2024/0041" }).First.ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ärendets gång: KS 2024/0041" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_facet_narrows_the_hits_and_is_taken_away_again()
    {
        await page.GotoAsync("/?q=informationen+OR+skolskjuts");
        var before = await page.Locator(".hit").CountAsync();

        var facets = page.GetByRole(AriaRole.Navigation, new() { Name = "Avgränsa" });
        await facets.GetByRole(AriaRole.Link, new() { Name = "avslag" }).ClickAsync();
        await Assertions.Expect(page.Locator(".hit")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.List, new() { Name = "Avgränsningar" }).GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.Locator(".hit")).ToHaveCountAsync(before);
        Assert.True(before > 1);
    }

    [BrowserFact]
    public async Task A_dropped_protocol_becomes_a_list_to_correct_and_download()
    {
        const string Minutes = """
            Protokoll

            Styrelsemöte i Norrbyns byalag 2024-05-02

            Närvarande: Karin Åberg (ordförande), Olle Zetterström (sekreterare)

            § 1 Mötets öppnande

            Karin Åberg öppnar mötet.
            """;
        await page.GotoAsync("/narvaro");
        await page.GetByLabel("Protokoll (PDF, Word eller text)").SetInputFilesAsync(new FilePayload { Name = "protokoll.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Minutes) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Läs närvaron" }).ClickAsync();
        var name = page.GetByLabel("Namn, rad 1");
        await Assertions.Expect(name).ToHaveValueAsync("Karin Åberg");

        await name.FillAsync("Karin Åberg Lind");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Hämta som CSV" }).ClickAsync());

        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        Assert.Contains(lines, line => line.Contains(";Karin Åberg Lind;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains(";Olle Zetterström;", StringComparison.Ordinal));
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData("/?q=skolskjuts")]
    [InlineData("/?q=finnsinte")]
    [InlineData("/narvaro")]
    [InlineData("/samling")]
    [InlineData("/arende?dnr=KS%202024%2F0041")]
    [InlineData("/finns-inte")]
    [InlineData("/protokoll")]
    public async Task Everyone_can_use_the_page(string address)
    {
        await page.GotoAsync(address == "/protokoll" ? address + "?dokument=" + Uri.EscapeDataString(fixture.Web.CouncilPath) : address);

        var result = await page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }

    [BrowserTheory]
    [InlineData("/?q=skolskjuts")]
    [InlineData("/narvaro")]
    [InlineData("/samling")]
    public async Task Nothing_runs_over_the_edge_of_a_small_screen(string address)
    {
        await page.SetViewportSizeAsync(320, 640);
        await page.GotoAsync(address);

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
    }
}
