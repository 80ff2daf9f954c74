using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ProtocolMiner.Attendance.Corrections;
using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Web;

namespace ProtocolMiner.Tests.Web;

/// <summary>What people come for, from the first page to what they leave with, in a real browser.</summary>
public sealed partial class FlowTests(BrowserFixture fixture) : BrowserTest(fixture)
{
    private static readonly string[] First = ["Anna", "Bo", "Carin", "David", "Eva", "Fredrik", "Gun", "Hans", "Ida", "Jan"];
    private static readonly string[] Last = ["Alm", "Berg", "Dahl", "Ek", "Frid", "Gran", "Holm", "Ivarsson", "Jonsson", "Kull", "Lind", "Mo", "Norén", "Olsson", "Persson", "Quist", "Rask", "Sjö", "Törn", "Wik"];

    [BrowserFact]
    public async Task A_question_leads_to_the_decision_its_page_and_its_case()
    {
        await Page.GotoAsync("/");
        await Page.GetByRole(AriaRole.Searchbox, new() { Name = "Sök efter" }).FillAsync("skolskjuts växelvis boende");
        await Page.Keyboard.PressAsync("Enter");
        await Page.GetByRole(AriaRole.Link, new() { Name = "§ 41 Ändrade riktlinjer för skolskjuts vid växelvis boende" }).ClickAsync();

        var item = Page.Locator(".item:target");
        await Expect(item.GetByRole(AriaRole.Heading)).ToContainTextAsync("§ 41");
        await Expect(item.Locator("mark").First).ToBeVisibleAsync();
        await Expect(Page.Locator("iframe[name=original]")).ToHaveAttributeAsync("src", new Regex("#page=3$"));
        await Expect(item.Locator("a.page").First).ToHaveAttributeAsync("href", new Regex("#page=3$"));
        await item.GetByRole(AriaRole.Link, new() { Name = "KS 2024/117" }).ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Ärendets gång: KS 2024/117" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task One_walks_from_hit_to_hit_and_back_to_them_all()
    {
        await Page.GotoAsync("/?q=skolskjuts");
        await Page.Locator(".hit h3 a").First.ClickAsync();
        await Expect(Page.Locator(".trail")).ToContainTextAsync("Träff 1 av");

        await Page.GetByRole(AriaRole.Link, new() { Name = "Nästa träff" }).ClickAsync();
        await Expect(Page.Locator(".trail")).ToContainTextAsync("Träff 2 av");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Föregående träff" }).ClickAsync();
        await Expect(Page.Locator(".trail")).ToContainTextAsync("Träff 1 av");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Alla träffar" }).ClickAsync();

        Assert.EndsWith("/?q=skolskjuts", Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Facets_dates_and_order_narrow_the_hits_and_stand_in_the_address()
    {
        await Page.GotoAsync("/?q=beslut");
        var all = await Page.Locator("#antal").InnerTextAsync();
        var facets = Page.GetByRole(AriaRole.Navigation, new() { Name = "Avgränsa" });

        await facets.GetByRole(AriaRole.Link, new() { Name = "Kommunstyrelsen" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Senaste mötet först" }).ClickAsync();
        await Page.GetByText("Mellan två datum").ClickAsync();
        await Page.GetByLabel("Från och med").FillAsync("2024-01-01");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sök" }).ClickAsync();

        Assert.EndsWith("/?q=beslut&fran=2024-01-01&organ=Kommunstyrelsen&sort=datum", Page.Url, StringComparison.Ordinal);
        var days = (await Page.Locator(".ref").AllInnerTextsAsync()).Select(reference => Day().Match(reference).Value).ToList();
        Assert.Equal(days.OrderDescending(), days);
        Assert.True(days.Count > 1 && string.CompareOrdinal(days[^1], "2024-01-01") >= 0);
        var chosen = Page.GetByRole(AriaRole.List, new() { Name = "Avgränsningar" }).GetByRole(AriaRole.Link);
        await Expect(chosen).ToHaveCountAsync(2);
        await chosen.First.ClickAsync();
        await chosen.First.ClickAsync();
        await Expect(Page.Locator("#antal")).ToHaveTextAsync(all);
    }

    [BrowserFact]
    public async Task A_dropped_protocol_becomes_a_list_to_correct_and_download()
    {
        await Page.GotoAsync("/narvaro");
        await Page.GetByLabel("Protokoll (PDF, Word eller text)").SetInputFilesAsync(Fixture.CouncilPath);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Läs närvaron" }).ClickAsync();
        await Expect(Page.GetByLabel("Namn, rad 1", new() { Exact = true })).ToHaveValueAsync("Berit Hallgren");

        await Page.GetByLabel("Närvaro, Ulla Fagerlund").SelectOptionAsync("anmält förhinder");
        await Page.GetByLabel("Namn, rad 1", new() { Exact = true }).FillAsync("Berit Hallgren Ek");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Hämta som CSV" }).ClickAsync());

        Assert.Equal("närvarolista-2024-03-12.csv", download.SuggestedFilename);
        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        Assert.Contains(lines, line => line.StartsWith("Kommunstyrelsen;2024-03-12;Berit Hallgren Ek;S;;ordförande, ledamot;närvarande;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Kommunstyrelsen;2024-03-12;Jonas Ekwall;M;;ersättare;närvarande;Marianne Öqvist;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Kommunstyrelsen;2024-03-12;Lars-Erik Nordvall;KD;;ledamot;närvarande;;13:40;", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Kommunstyrelsen;2024-03-12;Ulla Fagerlund;KV;;ledamot;anmält förhinder;", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task What_was_corrected_is_taken_along_as_a_file_for_the_folder_of_the_protocol()
    {
        await Page.GotoAsync("/narvaro");
        await Page.GetByLabel("Protokoll (PDF, Word eller text)").SetInputFilesAsync(Fixture.CouncilPath);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Läs närvaron" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Hämta rättelserna" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("inget ändrat");

        await Page.GetByLabel("Närvaro, Ulla Fagerlund").SelectOptionAsync("anmält förhinder");
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Hämta rättelserna" }).ClickAsync());

        Assert.Equal(Path.GetFileName(Fixture.CouncilPath) + ".rattelser.yaml", download.SuggestedFilename);
        var person = Assert.Single(CorrectionFileReader.Read((await download.PathAsync())!).Persons);
        Assert.Equal(new PersonCorrection("Ulla Fagerlund", Status: AttendanceStatus.Excused), person);
    }

    [BrowserFact]
    public async Task An_assembly_of_two_hundred_becomes_a_list_too()
    {
        var members = Enumerable.Range(0, 200).Select(i => $"{First[i % First.Length]} {Last[i / First.Length]} (S)");
        await Page.GotoAsync("/narvaro");
        await Page.GetByLabel("Protokoll (PDF, Word eller text)").SetInputFilesAsync(new FilePayload
        {
            Name = "protokoll.txt",
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes($"Regionfullmäktige\nSammanträdesprotokoll 2024-03-12\n\nNärvarande ledamöter\n{string.Join('\n', members)}\n\n§ 1 Upprop\n\nUpprop sker.\n"),
        });
        await Page.GetByRole(AriaRole.Button, new() { Name = "Läs närvaron" }).ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Hämta som CSV" }).ClickAsync());

        Assert.Equal(200, (await File.ReadAllLinesAsync((await download.PathAsync())!)).Count(line => line.Contains(";ledamot;", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task A_chosen_meeting_becomes_a_list_and_a_year_one_workbook()
    {
        await Page.GotoAsync("/narvaro");
        await Page.Locator("select[name=organ]").SelectOptionAsync("Kommunstyrelsen");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Visa möten" }).ClickAsync();
        var workbook = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Link, new() { Name = "Excel" }).ClickAsync());
        Assert.StartsWith("närvarolista-2023-10-10--2024-03-12", workbook.SuggestedFilename, StringComparison.Ordinal);

        await Page.GetByRole(AriaRole.Link, new() { Name = "Kontrollera närvaron 2023-10-10" }).ClickAsync();
        var list = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "Hämta som Word" }).ClickAsync());

        Assert.Equal("närvarolista-2023-10-10.docx", list.SuggestedFilename);
    }

    [BrowserFact]
    public async Task A_theme_leads_to_the_decisions_behind_a_point()
    {
        await Page.GotoAsync("/teman");
        await Page.GetByRole(AriaRole.Searchbox, new() { Name = "Tema" }).FillAsync("skolskjuts");
        await Page.Keyboard.PressAsync("Enter");
        await Page.Locator(".chart a[href='#period-2024-1']").ClickAsync();

        var behind = Page.Locator("section:target");
        await Expect(behind.GetByRole(AriaRole.Heading)).ToHaveTextAsync("första kvartalet 2024");
        await behind.GetByRole(AriaRole.Link, new() { Name = "Kommunstyrelsen 2024-03-12 § 41" }).ClickAsync();

        await Expect(Page.Locator(".item:target").GetByRole(AriaRole.Heading)).ToContainTextAsync("skolskjuts");
    }

    [BrowserFact]
    public async Task A_name_in_a_protocol_leads_to_what_the_person_has_done()
    {
        await Page.GotoAsync("/protokoll?dokument=" + Escape(Fixture.CouncilPath));
        await Page.Locator("#post-3").GetByRole(AriaRole.Link, new() { Name = "Ingrid Palmqvist" }).First.ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ingrid Palmqvist (S)");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Har yrkat" })).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Närvarande vid" }).First).ToContainTextAsync("2024-03-12");
    }

    [BrowserFact]
    public async Task Reading_the_folders_again_tells_what_it_did()
    {
        await Page.GotoAsync("/samling");
        await Expect(Page.GetByText("Filen är skadad")).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Läs in igen" }).ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Status)).ToContainTextAsync("18 var oförändrade");
    }

    [BrowserFact]
    public async Task One_signs_in_and_out()
    {
        await using var issuer = await LocalIssuer.StartAsync();
        var settings = new WebSettings("finns-inte", "http://127.0.0.1:0")
        {
            SignIn = new SignInSettings(issuer.Address, LocalIssuer.ClientId) { ClientSecret = LocalIssuer.ClientSecret },
        };
        await using var app = ProtocolMinerWeb.Build(settings, new ProtocolReader(new DocumentReader()));
        await app.StartAsync();
        var page = await Fixture.OpenPageAsync(new Uri(app.Urls.Single()));

        await page.GotoAsync("/samling");
        await Expect(page.GetByText(LocalIssuer.UserName)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logga ut" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Du är utloggad" })).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    [GeneratedRegex(@"\d{4}-\d\d-\d\d")]
    private static partial Regex Day();
}
