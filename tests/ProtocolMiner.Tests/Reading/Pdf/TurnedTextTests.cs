using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Pdf;

public sealed class TurnedTextTests
{
    [Fact]
    public void A_stamp_up_the_margin_is_a_block_of_its_own()
    {
        var blocks = new PdfSketch().Lines(70, 100, 12, "Nämnden beslutar", "att bifalla förslaget.").Text(580, 800, "Signaturreferens: 4711", size: 6, turn: 90).Blocks();
        Assert.Equal(["Nämnden beslutar / att bifalla förslaget.", "Signaturreferens: 4711"], BlockText.Of(blocks));
        Assert.Equal([BlockRole.Body, BlockRole.Rotated], blocks.Select(block => block.Role));
        var box = Assert.IsType<TextBlock>(blocks[1]).Lines[0].Box!.Value;
        Assert.InRange(box.Left, 570, 580);
        Assert.Equal(800, box.Bottom, 1);
        Assert.True(box.Height > box.Width);
    }

    [Fact]
    public void A_page_with_rotation_reads_upright()
    {
        // Drawn a quarter turn against the clock and shown a quarter turn with it.
        var page = new PdfSketch().Page(rotate: 90).Text(100, 700, "Nämnden beslutar", turn: 90).Text(112, 700, "att bifalla.", turn: 90).Read().Pages[1];
        Assert.Equal(["Nämnden beslutar / att bifalla."], BlockText.Of(page.Blocks));
        Assert.Equal((PdfSketch.Height, PdfSketch.Width), (page.Width, page.Height));
        Assert.Equal(BlockRole.Body, page.Blocks[0].Role);
    }

    [Fact]
    public void A_table_set_sideways_is_read_as_its_reader_turns_the_page()
    {
        var page = new PdfSketch()
            .Stroke(100, 700, 100, 400).Stroke(120, 700, 120, 400).Stroke(100, 700, 120, 700).Stroke(100, 550, 120, 550).Stroke(100, 400, 120, 400)
            .Text(114, 690, "Ledamot", turn: 90).Text(114, 540, "Röst", turn: 90)
            .Read().Pages[0];
        Assert.Equal(["Ledamot | Röst"], BlockText.Of(page.Blocks));
        Assert.Equal((PdfSketch.Height, PdfSketch.Width), (page.Width, page.Height));
    }
}
