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
    public void A_soft_break_is_a_space_and_a_hard_break_a_new_line()
    {
        var lines = Read("Tyra Lind\n(S)  \nBo Ek (M)").Pages[0].Blocks.OfType<TextBlock>().Single().Lines;

        Assert.Equal([("Tyra Lind (S)", false), ("Bo Ek (M)", true)], lines.Select(line => (line.Text, line.EndsParagraph)));
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
