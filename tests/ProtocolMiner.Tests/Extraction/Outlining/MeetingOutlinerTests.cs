using ProtocolMiner.Extraction.Outlining;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Tests.Extraction.Outlining;

public sealed class MeetingOutlinerTests
{
    [Theory]
    [InlineData("§ 12 Val av justerare", "12", "§ 12", "Val av justerare")]
    [InlineData("§12 Val av justerare", "12", "§12", "Val av justerare")]
    [InlineData("12 § Val av justerare", "12", "12 §", "Val av justerare")]
    [InlineData("§ 12 a Val av justerare", "12a", "§ 12 a", "Val av justerare")]
    [InlineData("§ 12/24 Val av justerare", "12", "§ 12/24", "Val av justerare")]
    [InlineData("KS § 12 Val av justerare", "12", "KS § 12", "Val av justerare")]
    [InlineData("§§ 12–14 Val av justerare", "12–14", "§§ 12–14", "Val av justerare")]
    [InlineData("**12. Val av justerare**", "12", "12.", "Val av justerare")]
    [InlineData("[§ 12] **Val av justerare**", "12", "§ 12", "Val av justerare")]
    public void A_number_may_be_written_in_many_ways(string heading, string number, string label, string title)
    {
        var item = Assert.Single(Read($"{heading}\nEva Ek utses.").Items);

        Assert.Equal((number, label, title), (item.Number, item.Label, item.Title));
    }

    [Fact]
    public void The_title_and_the_case_number_may_stand_on_lines_of_their_own()
    {
        var outline = Read("""
            § 7
            **Ny lekplats i Lillby**
            Dnr KS 2031/17
            Lekplatsen byggs.
            § 8
            Dnr KS 2031/18 och KS 2031/19
            **Taxa för båtplatser**
            Taxan antas.
            """);

        Assert.Equal(["Ny lekplats i Lillby", "Taxa för båtplatser"], outline.Items.Select(item => item.Title));
        Assert.Equal(["KS 2031/17"], outline.Items[0].CaseNumbers);
        Assert.Equal(["KS 2031/18", "KS 2031/19"], outline.Items[1].CaseNumbers);
        Assert.Equal("Taxan antas.", ItemText.Of(outline.Items[1].Blocks));
    }

    [Fact]
    public void Persons_whom_the_front_page_numbers_are_no_table_of_contents()
    {
        var outline = Read("""
            Beslutande
            [1.] Eva Lind (S)
            [2.] Bo Ek (M), vice ordförande
            [3.] Anna Palm
            **§ 1 Lekplats**
            Lekplatsen byggs.
            **§ 2 Taxa**
            Taxan antas.
            **§ 3 Val**
            Eva Lind väljs.
            """);

        Assert.Equal(4, outline.Front.Count);
    }

    [Fact]
    public void A_table_of_contents_is_not_items()
    {
        var outline = Read("""
            Innehåll
            § 7 Lekplats ........ 2
            § 8 Taxa ........ 3
            === 2
            **§ 7 Lekplats**
            Lekplatsen byggs.
            === 3
            **§ 8 Taxa**
            Taxan antas.
            """);

        Assert.Equal([(2, "Lekplats"), (3, "Taxa")], outline.Items.Select(item => (item.Page ?? 0, item.Title ?? "")));
    }

    [Fact]
    public void A_heading_repeated_on_the_next_page_goes_on_with_its_item()
    {
        var outline = Read("""
            === 1
            **§ 7 Lekplats**
            Nämnden har utrett frågan.
            === 2
            **§ 7 forts.**
            Lekplatsen byggs.
            """);

        var item = Assert.Single(outline.Items);
        Assert.Equal("Nämnden har utrett frågan.\nLekplatsen byggs.", ItemText.Of(item.Blocks));
        Assert.Equal((1, 2), (item.Page, item.EndPage));
    }

    [Fact]
    public void A_section_only_mentioned_is_no_item()
    {
        var outline = Read("""
            **§ 7 Lekplats**
            Frågan behandlades senast 2030-04-02,
            § 31, och har sedan dess beretts.
            § 5 i reglementet gäller.
            **§ 8 Taxa**
            Taxan antas.
            """);

        Assert.Equal(["7", "8"], outline.Items.Select(item => item.Number));
    }

    [Fact]
    public void An_agenda_table_gives_an_item_a_row()
    {
        var outline = Read("""
            | Nr | Ärende | Föredragande |
            | 1. | Mötets öppnande | |
            | 2. | Budget / Budgeten gicks igenom. | Eva Ek, ekonom |
            | | Frågor ställdes om räntan. | |
            | 3. | Nästa möte | |
            """);

        Assert.Equal(["Mötets öppnande", "Budget", "Nästa möte"], outline.Items.Select(item => item.Title));
        Assert.Equal("Eva Ek, ekonom", outline.Items[1].Presenters);
        Assert.Equal("Budgeten gicks igenom.\nFrågor ställdes om räntan.", ItemText.Of(outline.Items[1].Blocks));
    }

    [Fact]
    public void An_item_that_holds_nothing_but_items_is_one()
    {
        var outline = Read("""
            14. Val
            Bo Ek valdes.
            15. Motioner
            15.1 Motion om brygga
            Årsmötet biföll motionen.
            15.2 Motion om bastu
            Årsmötet avslog motionen.
            """);

        Assert.Equal(["14", "15", "15.1", "15.2"], outline.Items.Select(item => item.Number));
    }

    [Fact]
    public void Signatures_and_appendices_after_the_last_item_are_back_matter()
    {
        var outline = Read("""
            **§ 7 Lekplats**
            Lekplatsen byggs.
            **§ 8 Avslutning**
            Mötet avslutas.
            Vid protokollet
            Eva Ek
            """);

        Assert.Equal("Mötet avslutas.", ItemText.Of(outline.Items[1].Blocks));
        Assert.Equal("Vid protokollet\nEva Ek", ItemText.Of(outline.Back));
    }

    private static Outline Read(string text) => MeetingOutliner.Read(Flow.Document(text), DocumentKind.Minutes);
}
