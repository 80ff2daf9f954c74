using System.Text;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Text;

namespace ProtocolMiner.Tests.Reading.Text;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Lists_keep_their_numbers_as_written()
    {
        Assert.Equal(
            "Dagordning\n\n[7.] Val av justerare\n[8.] Ekonomi\n  [-] Bokslut\n  [-] Budget",
            DocumentText.Show(Read("# Dagordning\n\n7. Val av justerare\n8. Ekonomi\n   - Bokslut\n   - Budget\n")));
    }

    [Fact]
    public void Headings_state_their_level()
    {
        var lines = Read("Protokoll\n===\n\n### § 3 Ekonomi").Pages[0].Blocks.OfType<TextBlock>().SelectMany(block => block.Lines);

        Assert.Equal([("Protokoll", 1), ("§ 3 Ekonomi", 3)], lines.Select(line => (line.Text, line.HeadingLevel)));
    }

    [Fact]
    public void A_pipe_table_is_a_table_with_its_header()
    {
        var content = Read("| Namn | Närvarande |\n|---|---|\n| Tyra Lind (S) | X |\n| ~~Bo Ek (M)~~ | |\n");
        var table = Assert.IsType<Table>(Assert.Single(content.Pages[0].Blocks));

        Assert.Equal("| Namn | Närvarande\n| Tyra Lind (S) | X\n| Bo Ek (M) | ", DocumentText.Show(content));
        Assert.Equal([true, false, false], table.Rows.Select(row => row.IsHeader));
        Assert.True(((TextBlock)table.Rows[2].Cells[0].Blocks[0]).Lines[0].Runs[0].Style.Struck);
    }

    [Fact]
    public void Emphasis_is_the_look_of_a_run()
    {
        var runs = Read("**fet** och *kursiv* och ~~struken~~").Pages[0].Blocks.OfType<TextBlock>().Single().Lines.Single().Runs;

        Assert.Equal(
            [new("fet", new TextStyle(0, Bold: true)), new(" och ", default), new("kursiv", new TextStyle(0, Italic: true)), new(" och ", default), new("struken", new TextStyle(0, Struck: true))],
            runs);
    }

    [Fact]
    public void A_line_break_is_kept_and_ends_no_paragraph_unless_the_sentence_goes_on_over_it()
    {
        var lines = Read("Tyra Lind\n(S)  \nBo Ek (M)<br>Eva Ost\noch Kim Al (C)").Pages[0].Blocks.OfType<TextBlock>().Single().Lines;

        Assert.Equal([("Tyra Lind", false), ("(S)", false), ("Bo Ek (M)", false), ("Eva Ost och Kim Al (C)", true)], lines.Select(line => (line.Text, line.EndsParagraph)));
    }

    [Fact]
    public void An_att_clause_is_a_line_of_its_own() =>
        Assert.Equal(["att köpa färg", "att måla bryggan"], Read("att köpa färg\natt måla bryggan").Pages[0].Blocks.OfType<TextBlock>().Single().Lines.Select(line => line.Text));

    [Theory]
    [InlineData("**Plats:** Ladan\n**Närvarande:** Tyra Lind,\nBo Ek")]
    [InlineData("<strong>Plats:</strong> Ladan\n<strong>Närvarande:</strong> Tyra Lind,\nBo Ek")]
    [InlineData("Plats: Ladan\nNärvarande: Tyra Lind,\nBo Ek")]
    public void A_line_that_begins_with_a_label_is_a_paragraph_of_its_own(string text)
    {
        var lines = Read(text).Pages[0].Blocks.OfType<TextBlock>().Single().Lines;

        Assert.Equal([("Plats: Ladan", true), ("Närvarande: Tyra Lind,", false), ("Bo Ek", true)], lines.Select(line => (line.Text, line.EndsParagraph)));
    }

    [Fact]
    public void Html_is_read_block_by_block_with_its_headings_and_bold_words()
    {
        var lines = Read("<h2>Byalaget</h2>\n<p><strong>Närvarande:\n</strong></p>\n<ul>\n<li>Tyra Lind &amp; Bo Ek</li>\n<li><a href=\"x\">Eva Ost</a></li>\n</ul>")
            .Pages[0].Blocks.OfType<TextBlock>().SelectMany(block => block.Lines).ToList();

        Assert.Equal([("Byalaget", 2), ("Närvarande:", null), ("Tyra Lind & Bo Ek", null), ("Eva Ost", (int?)null)], lines.Select(line => (line.Text, line.HeadingLevel)));
        Assert.True(lines[1].Runs.All(run => run.Style.Bold));
    }

    [Fact]
    public void Tags_and_comments_are_not_text() =>
        Assert.Equal("Beslut", DocumentText.Show(Read("<!-- utkast -->\n\n<div>Beslut</div>\n")).Trim());

    [Fact]
    public void Form_feeds_end_pages() => Assert.Equal([1, 2], Read("# Ett\n\f# Två\n").Pages.Select(page => page.Number));

    [Fact]
    public void Nesting_without_end_is_read_as_plain_text()
    {
        var content = Read(new string('>', 5000) + " Beslut");

        Assert.Equal("markdown-too-deep", Assert.Single(content.Findings).Code);
        Assert.Contains("Beslut", DocumentText.Show(content), StringComparison.Ordinal);
    }

    private static ReadContent Read(string text) => MarkdownReader.Read("protokoll.md", Encoding.UTF8.GetBytes(text), CancellationToken.None);
}
