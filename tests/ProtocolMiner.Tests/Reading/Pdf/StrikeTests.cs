using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Pdf;

public sealed class StrikeTests
{
    [Fact]
    public void A_line_through_the_letters_strikes_them()
    {
        var runs = Runs(new PdfSketch().Text(70, 100, "Anna Berg").Stroke(70, 97, 115, 97));
        Assert.All(runs, run => Assert.True(run.Style.Struck));
    }

    [Fact]
    public void Only_the_letters_under_the_line_are_struck()
    {
        var runs = Runs(new PdfSketch().Text(70, 100, "Xxxx").Text(96, 100, "= anmält förhinder").Stroke(70, 97, 92, 97));
        Assert.Equal(("Xxxx ", true), (runs[0].Text, runs[0].Style.Struck));
        Assert.Equal(("= anmält förhinder", false), (runs[1].Text, runs[1].Style.Struck));
    }

    [Fact]
    public void A_thin_filled_box_strikes_as_a_line_does() =>
        Assert.True(Runs(new PdfSketch().Text(70, 100, "Anna Berg").Fill(70, 96.6, 115, 97.2))[0].Style.Struck);

    [Fact]
    public void A_line_close_below_words_underlines_them()
    {
        var style = Runs(new PdfSketch().Text(70, 100, "Beslut").Stroke(70, 101.5, 100, 101.5))[0].Style;
        Assert.True(style.Underlined);
        Assert.False(style.Struck);
    }

    [Fact]
    public void A_line_that_reaches_further_than_the_words_is_no_underline() =>
        Assert.Equal(default, Runs(new PdfSketch().Text(70, 100, "Ordförande").Stroke(70, 101.5, 300, 101.5))[0].Style with { Size = 0, Font = null });

    [Fact]
    public void Table_lines_strike_nothing()
    {
        var blocks = new PdfSketch().Grid([70, 150, 300], [90, 104, 118]).Text(75, 101, "Anna").Text(155, 101, "S").Text(75, 115, "Bo").Text(155, 115, "M").Blocks();
        var styles = Assert.IsType<Table>(Assert.Single(blocks)).Rows
            .SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).Cast<TextBlock>()
            .SelectMany(block => block.Lines).SelectMany(line => line.Runs).Select(run => run.Style);
        Assert.All(styles, style => Assert.False(style.Struck || style.Underlined));
    }

    private static List<TextRun> Runs(PdfSketch sketch) =>
        [.. sketch.Blocks().Cast<TextBlock>().SelectMany(block => block.Lines).SelectMany(line => line.Runs)];
}
