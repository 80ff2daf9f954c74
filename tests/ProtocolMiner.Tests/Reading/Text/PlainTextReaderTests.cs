using System.Text;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Text;

namespace ProtocolMiner.Tests.Reading.Text;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void Blank_lines_part_blocks()
    {
        Assert.Equal("§ 4\nMotion om cykelväg\n\nMotionen avslås.", DocumentText.Show(Read("\n§ 4\nMotion om cykelväg\n  \nMotionen avslås.\n")));
    }

    [Fact]
    public void Form_feeds_end_numbered_pages()
    {
        var pages = Read("sidan ett\f\fsidan tre\f\n").Pages;

        Assert.Equal([1, 2, 3], pages.Select(page => page.Number));
        Assert.Empty(pages[1].Blocks);
    }

    [Fact]
    public void Text_without_form_feeds_has_no_page_number() => Assert.Null(Assert.Single(Read("en rad").Pages).Number);

    [Fact]
    public void Columns_kept_apart_by_spaces_are_kept_apart_by_a_tab()
    {
        Assert.Equal("Beslutande\tTyra Lind (S),  ordförande", DocumentText.Show(Read("   Beslutande        Tyra Lind (S),  ordförande   ")));
    }

    /// <summary>Only the places tell that the third cell is empty and not the fourth.</summary>
    [Fact]
    public void Cells_below_heads_are_a_table_with_its_empty_cells() =>
        Assert.Equal(
            "Närvarolista\n\n| Ledamot | Parti | Närv. | Ersättare\n| Siri Wall | S | x | \n| Ann-Mari Edh | M |  | Otto Friman\n| Rolf Ek |  | x | \n\nSlut",
            DocumentText.Show(Read("""
                Närvarolista
                Ledamot          Parti   Närv.   Ersättare
                Siri Wall        S       x
                Ann-Mari Edh     M               Otto Friman
                Rolf Ek                  x

                Slut
                """)));

    /// <summary>What stands below the heads of a page stands there by chance.</summary>
    [Fact]
    public void The_head_of_a_page_is_no_table() =>
        Assert.Equal(
            "LÖVBERGA KOMMUN\tPROTOKOLL\tBlad 1\nNämnden\tSammanträdesdag\n1994-10-18",
            DocumentText.Show(Read("LÖVBERGA KOMMUN     PROTOKOLL         Blad 1\nNämnden             Sammanträdesdag\n                    1994-10-18")));

    [Fact]
    public void Lines_with_tabs_are_a_table()
    {
        var content = Read("Ärenden\nNr\tÄrende\n1.\t<p>Mötet öppnas</p><p>Alla hälsas välkomna.</p>\n\n\toch mötet fortsätter");

        Assert.Equal("Ärenden\n\n| Nr | Ärende\n| 1. | Mötet öppnas/Alla hälsas välkomna.\n\n|  | och mötet fortsätter", DocumentText.Show(content));
        Assert.False(content.Pages[0].Blocks.OfType<Table>().First().Ruled);
    }

    [Fact]
    public void A_single_tab_makes_no_table() => Assert.Equal("Datum:\t2024-03-05", DocumentText.Show(Read("Datum:\t2024-03-05")));

    [Theory]
    [InlineData("Nämnden **godkänner** rapporten.", "godkänner bold")]
    [InlineData("~~Bo Ek (M)~~ förhinder", "Bo Ek (M) struck")]
    [InlineData("se <i>bilaga</i>", "bilaga italic")]
    [InlineData("2 ** 3 ** 4 ~~", "")]
    public void Marks_around_words_are_their_look(string text, string marked)
    {
        var runs = Lines(text).Single().Runs.Where(run => run.Style != default);

        Assert.Equal(marked, string.Concat(runs.Select(run => run.Text + (run.Style.Bold ? " bold" : run.Style.Struck ? " struck" : " italic"))));
    }

    [Fact]
    public void A_mark_before_a_line_makes_it_a_heading() =>
        Assert.Equal([("Beslut", 2), ("#3 i kön", null)], Lines("## Beslut\n#3 i kön").Select(line => (line.Text, line.HeadingLevel)));

    [Fact]
    public void Bold_words_glued_to_others_had_a_line_of_their_own() =>
        Assert.Equal(["Barnnämnden", "Skolskjuts till Norra", "Förslag till beslut"], Lines("Barnnämnden**Skolskjuts till Norra****Förslag till beslut**").Select(line => line.Text));

    [Fact]
    public void Line_breaks_are_meant_where_nothing_is_wrapped()
    {
        var lines = Lines("Ledamöter:\nTyra Lind, Tallvik\noch Bo Ek\n" + new string('A', 250));

        Assert.Equal([true, null, true, true], lines.Select(line => line.EndsParagraph));
    }

    [Fact]
    public void Line_breaks_may_be_the_layouts_where_lines_are_wrapped() => Assert.All(Lines("Nämnden har\nVid mötet"), line => Assert.Null(line.EndsParagraph));

    private static IReadOnlyList<Line> Lines(string text) => [.. Read(text).Pages[0].Blocks.OfType<TextBlock>().SelectMany(block => block.Lines)];

    private static ReadContent Read(string text) => PlainTextReader.Read("protokoll.txt", Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
