using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;
using static ProtocolMiner.Tests.Cleaning.DocumentSketch;

namespace ProtocolMiner.Tests.Cleaning.Running;

public sealed class RunningLineTests
{
    [Fact]
    public void Heads_feet_and_page_numbers_leave_the_text()
    {
        var document = Document(
            Page(1, Block(30, "Granby kommun", "Sida 1 (3)"), Block(120, "§ 1", "Mötet öppnas"), Block(800, "Justerandes sign")),
            Page(2, Block(30, "Granby kommun", "Sida 2 (3)"), Block(120, "§ 2", "Val av justerare"), Block(800, "Justerandes sign")),
            Page(3, Block(30, "Granby kommun", "Sida 3 (3)"), Block(120, "§ 3", "Budget"), Block(800, "Justerandes sign")));

        Assert.Equal(["§ 1", "Mötet öppnas", "§ 2", "Val av justerare", "§ 3", "Budget"], CleanTexts(document));
        Assert.Equal(["Granby kommun", "Sida 1 (3)", "Justerandes sign"], DocumentCleaner.Clean(document).RunningLines);
    }

    [Fact]
    public void A_heading_at_one_height_on_each_page_is_text_below_other_text()
    {
        var document = Document(
            Page(1, Block(30, "Granby kommun"), Block(60, "§ 1 Budget"), Block(80, "Beslut"), Block(100, "Budgeten antas.")),
            Page(2, Block(30, "Granby kommun"), Block(60, "§ 2 Taxor"), Block(80, "Beslut"), Block(100, "Taxorna fastställs.")),
            Page(3, Block(30, "Granby kommun"), Block(60, "§ 3 Val"), Block(80, "Beslut"), Block(100, "Bo Ek (S) utses.")));

        Assert.Equal(3, CleanTexts(document).Count(text => text == "Beslut"));
    }

    [Fact]
    public void Item_numbers_are_no_page_numbers()
    {
        var document = Document(
            Page(1, Block(40, "§ 7"), Block(60, "Budget")),
            Page(2, Block(40, "§ 8"), Block(60, "Taxor")),
            Page(3, Block(40, "§ 9"), Block(60, "Val")));

        Assert.Contains("§ 8", CleanTexts(document));
    }

    [Fact]
    public void A_single_page_has_its_number_and_stamps_taken_away()
    {
        var document = Document(Page(1, Block(30, "Granby kommun protokoll 1 (1)"), Block(120, "§ 1 Budget"), Block(780, "Signature reference: 1234-abcd", "- 1 -")));

        Assert.Equal(["§ 1 Budget"], CleanTexts(document));
    }

    [Fact]
    public void What_the_format_sets_apart_is_no_text()
    {
        var document = Document(Page(1, Block(40, "Granby kommun") with { Role = BlockRole.Header }, Block(120, "§ 1 Budget")));

        Assert.Equal(["§ 1 Budget"], CleanTexts(document));
        Assert.Equal(["Granby kommun"], DocumentCleaner.Clean(document).RunningLines);
    }

    [Fact]
    public void Numbers_beside_each_other_count_or_stand_still_each_for_itself()
    {
        var document = Document(
            Page(1, Block(100, "§ 1 Budget"), Block(790, "Beslutets antal sidor"), Block(804, "1"), Block(806, "1")),
            Page(2, Block(100, "§ 2 Taxor"), Block(790, "Beslutets antal sidor"), Block(804, "1"), Block(806, "2")),
            Page(3, Block(100, "§ 3 Val"), Block(790, "Beslutets antal sidor"), Block(804, "1"), Block(806, "3")));

        Assert.Equal(["§ 1 Budget", "§ 2 Taxor", "§ 3 Val"], CleanTexts(document));
    }

    [Fact]
    public void A_name_on_two_lines_is_one_running_line()
    {
        var head = Block(30, "Barn- och", "ungdomsnämnden", "Protokoll");
        var document = Document(Page(1, head, Block(120, "Budget")), Page(2, Block(30, "Barn- och", "ungdomsnämnden", "Protokoll"), Block(120, "Taxor")));

        Assert.Equal(["Barn- och ungdomsnämnden", "Protokoll"], DocumentCleaner.Clean(document).RunningLines);
    }

    [Fact]
    public void Text_without_pages_keeps_the_first_of_its_repeated_heads()
    {
        var document = Text("PROTOKOLL\n\nGranby forum\n\n§ 1 Budget\n\nAntal sidor\n\n1\n\nPROTOKOLL\n\nGranby forum\n\n§ 2 Taxor\n\nAntal sidor\n\n1\n\nPROTOKOLL\n\nGranby forum\n\n§ 3 Val\n\nAntal sidor\n\n1\n\nPROTOKOLL\n\nGranby forum\n\n§ 4 Avslutning\n\nAntal sidor\n\n1");

        Assert.Equal(["PROTOKOLL", "Granby forum", "§ 1 Budget", "§ 2 Taxor", "§ 3 Val", "§ 4 Avslutning"], CleanTexts(document));
    }

    [Fact]
    public void Text_without_pages_keeps_decisions_that_repeat()
    {
        var item = "Beslut\n\nÄrendet bordläggs.\n\nBeslutet skickas till\n\nKommunstyrelsen";
        var document = Text($"§ 1 Budget\n\n{item}\n\n§ 2 Taxor\n\n{item}\n\n§ 3 Val\n\n{item}");

        Assert.Equal(3, CleanTexts(document).Count(text => text == "Ärendet bordläggs."));
    }

    [Fact]
    public void The_letterhead_at_the_foot_of_the_first_page_is_no_text()
    {
        var document = Document(Page(1, Block(100, "§ 1 Budget"), Block(790, "Granby kommun, 123 45 Granby", "Telefon 0123-45 67 89", "Org.nr 212000-0000")));

        Assert.Equal(["§ 1 Budget"], CleanTexts(document));
    }

    [Fact]
    public void The_number_of_an_item_that_goes_on_stands_once()
    {
        var document = Document(
            Page(1, Block(40, "§ 7"), Block(100, "Budget")),
            Page(2, Block(40, "§ 7"), Block(100, "Budgeten antas.")));

        Assert.Equal(["§ 7", "Budget", "Budgeten antas."], CleanTexts(document));
    }

    [Fact]
    public void Rows_of_a_table_at_the_page_edge_are_text()
    {
        static Table Row(string name) => new([new TableRow([new TableCell([Block(40, name)]), new TableCell([new TextBlock([At(40, "13:49", 300)])])])], Ruled: true);
        var document = Document(Page(1, Row("Anna Ek"), Block(200, "Beslut")), Page(2, Row("Bo Alm"), Block(200, "Val")));

        Assert.DoesNotContain("13:49", DocumentCleaner.Clean(document).RunningLines);
    }

    [Fact]
    public void A_column_for_signatures_keeps_its_name()
    {
        var document = Document(Page(1, new Table([new TableRow([new TableCell([Block(100, "Namn")]), new TableCell([new TextBlock([At(100, "Sign", 300)])])])], Ruled: true)));

        Assert.Empty(DocumentCleaner.Clean(document).RunningLines);
    }

    [Fact]
    public void Slides_attached_to_a_protocol_leave_its_heads_alone()
    {
        static Page Slide(int number) => new(number, 960, 540, [Block(200, $"Bild {number}: elever per skola")]);
        var document = Document(
            Page(1, Block(30, "PROTOKOLL"), Block(120, "§ 1 Budget")),
            Page(2, Block(30, "PROTOKOLL"), Block(120, "§ 2 Taxor")),
            Slide(3), Slide(4), Slide(5), Slide(6));

        Assert.DoesNotContain("PROTOKOLL", CleanTexts(document));
    }

    [Fact]
    public void Slides_in_a_row_keep_the_title_that_they_share()
    {
        static Page Slide(int number, string title, string text) => new(number, 960, 540, [Block(40, title), Block(200, text)]);
        var document = Document(Slide(1, "Välkomna", "Program"), Slide(2, "Uppföljning", "Mål"), Slide(3, "Uppföljning", "Resultat"), Slide(4, "Tack", "Frågor"));

        Assert.Equal(2, CleanTexts(document).Count(text => text == "Uppföljning"));
    }
}
