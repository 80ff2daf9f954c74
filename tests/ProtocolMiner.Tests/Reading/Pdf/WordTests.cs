using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Pdf.Letters;

namespace ProtocolMiner.Tests.Reading.Pdf;

public sealed class WordTests
{
    [Fact]
    public void Lines_close_together_are_one_block()
    {
        var blocks = new PdfSketch().Lines(70, 100, 12, "Nämnden beslutar att bifalla", "förvaltningens förslag.").Text(70, 160, "Ärendet är öppet.").Blocks();
        Assert.Equal(["Nämnden beslutar att bifalla / förvaltningens förslag.", "Ärendet är öppet."], BlockText.Of(blocks));
    }

    [Fact]
    public void Letters_spaced_out_are_one_word() =>
        Assert.Equal(["PROTOKOLL över mötet"], BlockText.Of(new PdfSketch().Text(70, 100, "PROTOKOLL", spacing: 3).Text(165, 100, "över mötet").Blocks()));

    [Fact]
    public void Words_set_apart_without_space_are_two() =>
        Assert.Equal(["Anna Berg"], BlockText.Of(new PdfSketch().Text(70, 100, "Anna").Text(96, 100, "Berg").Blocks()));

    [Fact]
    public void A_word_drawn_in_pieces_is_one() =>
        Assert.Equal(["beslut"], BlockText.Of(new PdfSketch().Text(70, 100, "bes").Text(86.2, 100, "lut").Blocks()));

    [Fact]
    public void A_wide_gap_becomes_a_tab() =>
        Assert.Equal(["§ 33\tDnr 2024/7"], BlockText.Of(new PdfSketch().Text(70, 100, "§ 33").Text(300, 100, "Dnr 2024/7").Blocks()));

    [Fact]
    public void Letters_drawn_twice_are_read_once_and_bold()
    {
        var block = Assert.IsType<TextBlock>(Assert.Single(new PdfSketch().Text(70, 100, "Beslut").Text(70.3, 100, "Beslut").Blocks()));
        var run = Assert.Single(Assert.Single(block.Lines).Runs);
        Assert.Equal("Beslut", run.Text);
        Assert.True(run.Style.Bold);
    }

    [Fact]
    public void A_line_has_runs_by_look_and_a_place()
    {
        var block = Assert.IsType<TextBlock>(Assert.Single(new PdfSketch().Text(70, 100, "Tid:", 'B', 12).Text(100, 100, "kl. 9.00", size: 12).Blocks()));
        var line = Assert.Single(block.Lines);
        Assert.Equal([("Tid: ", true), ("kl. 9.00", false)], line.Runs.Select(run => (run.Text, run.Style.Bold)));
        Assert.All(line.Runs, run => Assert.Equal(12, run.Style.Size));
        Assert.Equal("Helvetica-Bold", line.Runs[0].Style.Font);
        Assert.Equal(70, line.Box!.Value.Left, 1);
        Assert.InRange(100, line.Box.Value.Top, line.Box.Value.Bottom);
    }

    [Fact]
    public void A_check_mark_stands_before_its_name() =>
        Assert.Equal(["✓ Anna Berg"], BlockText.Of(new PdfSketch().Text(70, 100, "4", 'Z').Text(79, 100, "Anna Berg").Blocks()));

    [Fact]
    public void Text_beside_the_page_is_left_out() =>
        Assert.Equal(["Synligt"], BlockText.Of(new PdfSketch().Text(-60, 100, "Cyan").Text(70, 100, "Synligt").Blocks()));

    [Theory]
    [InlineData("ﬁ", "fi")]
    [InlineData("a\u0308", "ä")]
    [InlineData("\u0000", "")]
    [InlineData("\u200b", "")]
    [InlineData("\u00ad", "\u00ad")]
    public void A_letter_is_normalized(string letter, string text) => Assert.Equal(text, LetterText.Normalize(letter));

    [Fact]
    public void Half_a_character_is_unreadable() => Assert.Equal("\ufffd", LetterText.Normalize(((char)0xD83D).ToString()));

    [Theory]
    [InlineData("\uf0fc", "ABCDEF+Wingdings-Regular", "✓")]
    [InlineData("\u00fc", "Wingdings", "✓")]
    [InlineData("P", "Wingdings2", "✓")]
    [InlineData("\uf0b7", "Symbol", "•")]
    [InlineData("✔", "ZapfDingbats", "✓")]
    [InlineData("ü", "Helvetica", null)]
    public void A_symbol_font_is_read_by_its_own_codes(string letter, string font, string? sign) => Assert.Equal(sign, SymbolFont.Read(letter, font));
}
