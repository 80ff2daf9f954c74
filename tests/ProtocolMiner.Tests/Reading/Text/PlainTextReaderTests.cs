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

    [Fact]
    public void Lines_with_tabs_are_a_table()
    {
        var content = Read("Ärenden\nNr\tÄrende\n1.\t<p>Mötet öppnas</p><p>Alla hälsas välkomna.</p>\n\n\toch mötet fortsätter");

        Assert.Equal("Ärenden\n\n| Nr | Ärende\n| 1. | Mötet öppnas/Alla hälsas välkomna.\n\n|  | och mötet fortsätter", DocumentText.Show(content));
        Assert.False(content.Pages[0].Blocks.OfType<Table>().First().Ruled);
    }

    [Fact]
    public void A_single_tab_makes_no_table() => Assert.Equal("Datum:\t2024-03-05", DocumentText.Show(Read("Datum:\t2024-03-05")));

    [Fact]
    public void Marks_of_Markdown_are_taken_as_meant()
    {
        var lines = Read("## Beslut\nNämnden **godkänner** rapporten.").Pages[0].Blocks.OfType<TextBlock>().Single().Lines;

        Assert.Equal(("Beslut", 2), (lines[0].Text, lines[0].HeadingLevel));
        Assert.Equal(["Nämnden ", "godkänner", " rapporten."], lines[1].Runs.Select(run => run.Text));
        Assert.Equal([false, true, false], lines[1].Runs.Select(run => run.Style.Bold));
    }

    private static ReadContent Read(string text) => PlainTextReader.Read("protokoll.txt", Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
