using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;
using static ProtocolMiner.Tests.Cleaning.DocumentSketch;

namespace ProtocolMiner.Tests.Cleaning.Paragraphs;

public sealed class ParagraphTests
{
    private const string Full = "Kommunstyrelsen har i skrivelse den 26 maj lämnat ett yttrande om förslaget till ny";

    [Fact]
    public void Lines_broken_for_want_of_room_are_one_paragraph()
    {
        var document = Document(Page(1, Block(100, Full, "budget och om de ramar som gäller. Yttrandet har sänts", "på remiss.", "Remissen har besvarats.")));

        Assert.Equal([Full + " budget och om de ramar som gäller. Yttrandet har sänts på remiss.", "Remissen har besvarats."], CleanTexts(document));
    }

    [Fact]
    public void Names_below_each_other_are_a_paragraph_each()
    {
        var document = Document(Page(1, Block(100, "Anna Ek (S), ordförande", "Bo Alm (M)", "Carin Åberg-Lindqvist (KD)", "Dag Sten (V)")));

        Assert.Equal(["Anna Ek (S), ordförande", "Bo Alm (M)", "Carin Åberg-Lindqvist (KD)", "Dag Sten (V)"], CleanTexts(document));
    }

    [Fact]
    public void A_wider_gap_begins_a_paragraph()
    {
        var document = Document(Page(1, Block(100, Full, "budget."), Block(130, "Ärendet bordläggs.")));

        Assert.Equal([Full + " budget.", "Ärendet bordläggs."], CleanTexts(document));
    }

    [Fact]
    public void Points_have_their_labels_apart()
    {
        var document = Document(Page(1, Block(100, "1. Budgeten antas.", "2. Taxan höjs.", "a) gäller från januari", "• Taxa.", "2024-05-06 ersätts protokollet.", "§ 12 Val")));

        Assert.Equal(["[1.] Budgeten antas.", "[2.] Taxan höjs.", "[a)] gäller från januari", "[•] Taxa.", "2024-05-06 ersätts protokollet.", "§ 12 Val"], CleanTexts(document));
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break()
    {
        var document = Document(Page(1, Block(700, Full)), Page(2, Block(100, "budget.", "Ärendet bordläggs.")));

        var paragraph = Assert.IsType<Paragraph>(DocumentCleaner.Clean(document).Blocks[0]);
        Assert.Equal(Full + " budget.", paragraph.Text);
        Assert.Equal((1, 2), (paragraph.Page, paragraph.EndPage));
    }

    [Fact]
    public void A_footnote_at_the_page_end_stands_behind_the_paragraph_that_goes_on()
    {
        var document = Document(
            Page(1, Block(700, Full), new TextBlock([At(780, "1 Handlingen finns hos kommunkansliet", size: 8)])),
            Page(2, Block(100, "budget.", "Ärendet bordläggs.")));

        Assert.Equal([Full + " budget.", "1 Handlingen finns hos kommunkansliet", "Ärendet bordläggs."], CleanTexts(document));
    }

    [Fact]
    public void A_finished_paragraph_ends_with_its_page()
    {
        var document = Document(Page(1, Block(700, "Budgeten antas.")), Page(2, Block(100, "Taxan höjs.")));

        Assert.Equal(["Budgeten antas.", "Taxan höjs."], CleanTexts(document));
    }

    [Fact]
    public void Words_are_whole_again()
    {
        var document = Document(Page(1, Block(100, "Kommunstyrelsen har i skrivelse den 26 maj lämnat ett yttrande om barn- och utbild-", "ningsnämndens förslag.")));

        Assert.EndsWith("om barn- och utbildningsnämndens förslag.", Assert.Single(CleanTexts(document)));
    }

    [Fact]
    public void Hanging_lines_belong_to_the_line_above()
    {
        var document = Document(Page(1, new TextBlock([At(100, "2024-03-02 Motion av Eva Strand (C) om att anlägga en ny badplats vid Norra viken och"), At(112, "en brygga", 120)])));

        Assert.EndsWith("Norra viken och en brygga", Assert.Single(CleanTexts(document)));
    }

    [Fact]
    public void Lines_with_labels_of_their_own_are_a_paragraph_each()
    {
        var document = Document(Page(1, Block(100, Full, "budget."), Block(200, "Huvudansvarig nämnd: nämnden för arbetsmarknad, vuxenutbildning och demokratifrågor i", "Ansvariga nämnder: kommunstyrelsen")));

        Assert.Equal(["Ansvariga nämnder: kommunstyrelsen"], CleanTexts(document).Skip(2));
    }

    [Fact]
    public void Persons_ticked_off_are_a_paragraph_each()
    {
        var document = Text("✓ Anna Ek, Granby kommun\nBo Alm, Södra Granby kommun\n✓ Carin Åberg, Byle kommun");

        Assert.Equal(["✓ Anna Ek, Granby kommun", "Bo Alm, Södra Granby kommun", "✓ Carin Åberg, Byle kommun"], CleanTexts(document));
    }

    [Fact]
    public void A_number_in_a_parenthesis_that_the_line_above_opened_labels_nothing()
    {
        var document = Document(Page(1, Block(100, Full, "barnets bästa (barnkonventionen artikel 3 och artikel", "12) behöver säkerställas.")));

        Assert.EndsWith("(barnkonventionen artikel 3 och artikel 12) behöver säkerställas.", Assert.Single(CleanTexts(document)));
    }

    [Fact]
    public void A_number_and_its_unit_are_broken_together()
    {
        var document = Document(Page(1, Block(100, Full, "budget för vägar. Vägen förlängs enligt förslaget med cirka hela"), Block(150, "Kommunstyrelsen har i skrivelse den 26 maj lämnat ett yttrande om en väg på minst", "150 km. Vägen byggs i etapper.")));

        Assert.EndsWith("minst 150 km. Vägen byggs i etapper.", CleanTexts(document).Last());
    }

    [Fact]
    public void A_name_and_its_party_are_broken_together()
    {
        var document = Document(Page(1, Block(100, Full, "budget."), Block(150, "Anna Ek (S), Bo Alm (S), Carin Sten-Lindqvist (C), Dag Berg (V) och Sanna", "Åkerberg (V) föreslår avslag.")));

        Assert.EndsWith("och Sanna Åkerberg (V) föreslår avslag.", CleanTexts(document).Last());
    }

    [Fact]
    public void A_paragraph_knows_where_its_lines_began_and_how_it_looks()
    {
        var document = Document(Page(1, new TextBlock([At(100, "1. Förslag till", bold: true), At(112, "beslut", bold: true)])));

        var paragraph = Assert.IsType<Paragraph>(DocumentCleaner.Clean(document).Blocks[0]);
        Assert.Equal(("1.", "Förslag till beslut", true), (paragraph.ListLabel, paragraph.Text, paragraph.Bold));
        Assert.Equal("beslut", paragraph.Text[Assert.Single(paragraph.LineStarts)..]);
    }

    [Fact]
    public void Clauses_of_a_decision_are_a_paragraph_each()
    {
        var document = Document(Page(1, Block(100, Full, "budget."), Block(200, "Kommunstyrelsen beslutar", "att godkänna rapporten, och", "att översända den till kommunens revisorer för kännedom och för den uppföljning som", "begärts.")));

        Assert.Equal(
            ["Kommunstyrelsen beslutar", "att godkänna rapporten, och", "att översända den till kommunens revisorer för kännedom och för den uppföljning som begärts."],
            CleanTexts(document).Skip(1));
    }

    [Fact]
    public void Clauses_of_a_sentence_are_no_paragraphs()
    {
        var document = Document(Page(1, Block(100, Full, "budget."), Block(200, "Kommunstyrelsens ordförande yttrade sig och föreslog för sin del att kommunstyrelsen", "att behandla ärendet i mars.")));

        Assert.Equal(2, CleanTexts(document).Count());
    }

    [Fact]
    public void Entries_of_a_table_of_contents_are_a_paragraph_each()
    {
        var document = Document(Page(1, Block(100, "Kf § 1 Upprop ...........................................................................3", "Kf § 2 Val ................................................................................4")));

        Assert.Equal(2, CleanTexts(document).Count());
    }

    [Fact]
    public void Typed_rules_part_paragraphs_and_go()
    {
        var document = Document(Page(1, Block(100, "Taxan höjs", "______", "budget enligt förslaget")));

        Assert.Equal(["Taxan höjs", "budget enligt förslaget"], CleanTexts(document));
    }

    [Fact]
    public void Members_who_serve_for_a_part_of_the_meeting_are_a_paragraph_each()
    {
        var document = Document(Page(1, Block(100, "Inger Ek (M), tjänstgörande, 17–21 §§", "Örjan Alm (S)")));

        Assert.Equal(["Inger Ek (M), tjänstgörande, 17–21 §§", "Örjan Alm (S)"], CleanTexts(document));
    }
}
