using ProtocolMiner.Cleaning;
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
}
