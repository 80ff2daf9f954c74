using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Pdf;

public sealed class RuledTableTests
{
    [Fact]
    public void Drawn_lines_make_cells()
    {
        var blocks = new PdfSketch()
            .Text(70, 90, "Bilaga 1")
            .Grid([70, 200, 260], [100, 120, 150])
            .Text(75, 114, "Ledamot").Text(205, 114, "Närv.")
            .Lines(75, 132, 12, "Anna Berg,", "ordförande").Text(205, 132, "X")
            .Blocks();
        Assert.Equal(["Bilaga 1", "Ledamot | Närv.\nAnna Berg, / ordförande | X"], BlockText.Of(blocks));
        var table = Assert.IsType<Table>(blocks[1]);
        Assert.True(table.Ruled);
        Assert.Equal(new Box(200, 120, 260, 150), table.Rows[1].Cells[1].Box);
    }

    [Theory]
    // A cross of two strokes, a tick of two, a filled tick, a filled dot, a tick in a box.
    [InlineData("224 712 m 232 704 l S 224 704 m 232 712 l S")]
    [InlineData("224 708 m 227 704 l 233 713 l S")]
    [InlineData("224 708 m 227 704 l 233 713 l 227 706 l h f")]
    [InlineData("224 708 m 224 711 232 711 232 708 c 232 705 224 705 224 708 c f")]
    [InlineData("222 706 11 11 re S 224 711 m 227 708 l 232 716 l S")]
    public void A_mark_may_be_drawn(string operators)
    {
        var blocks = new PdfSketch().Grid([70, 200, 260], [100, 120, 140]).Text(75, 114, "Ledamot").Text(205, 114, "Närv.").Text(75, 134, "Anna Berg").Raw(operators).Blocks();
        Assert.Equal(["Ledamot | Närv.\nAnna Berg | ✓"], BlockText.Of(blocks));
    }

    [Theory]
    // An empty box, an empty circle, a cell crossed out.
    [InlineData("222 706 11 11 re S")]
    [InlineData("224 708 m 224 711 232 711 232 708 c 232 705 224 705 224 708 c S")]
    [InlineData("201 721 m 259 703 l S")]
    public void What_only_frames_a_mark_is_none(string operators)
    {
        var blocks = new PdfSketch().Grid([70, 200, 260], [100, 120, 140]).Text(75, 114, "Ledamot").Text(205, 114, "Närv.").Text(75, 134, "Anna Berg").Raw(operators).Blocks();
        Assert.Equal(["Ledamot | Närv.\nAnna Berg | "], BlockText.Of(blocks));
    }

    [Fact]
    public void An_empty_cell_stands_as_a_cell()
    {
        var blocks = new PdfSketch().Grid([70, 120, 170, 220], [100, 120, 140]).Text(75, 114, "A").Text(175, 134, "B").Blocks();
        Assert.Equal(["A |  | \n |  | B"], BlockText.Of(blocks));
    }

    [Fact]
    public void Cells_without_a_line_between_are_one()
    {
        var blocks = new PdfSketch()
            .Grid([70, 300], [100, 120]).Grid([70, 150, 300], [120, 140]).Stroke(150, 140, 300, 140)
            .Stroke(70, 160, 300, 160).Stroke(70, 140, 70, 160).Stroke(150, 140, 150, 160).Stroke(300, 140, 300, 160)
            .Text(75, 114, "Närvaro").Text(75, 134, "Anna Berg").Text(155, 134, "kl. 9").Text(155, 154, "kl. 10")
            .Raw("1 w")
            .Blocks();
        var table = Assert.IsType<Table>(Assert.Single(blocks));
        Assert.Equal(2, Assert.Single(table.Rows[0].Cells).ColumnSpan);
        Assert.Equal("Närvaro\nAnna Berg | kl. 9\n | kl. 10", BlockText.Of(table));
    }

    [Fact]
    public void A_cell_over_two_rows_continues_above()
    {
        var table = Assert.IsType<Table>(Assert.Single(new PdfSketch()
            .Stroke(70, 100, 300, 100).Stroke(150, 120, 300, 120).Stroke(70, 140, 300, 140)
            .Stroke(70, 100, 70, 140).Stroke(150, 100, 150, 140).Stroke(300, 100, 300, 140)
            .Text(75, 114, "Anna Berg").Text(155, 114, "§ 1").Text(155, 134, "§ 2")
            .Blocks()));
        Assert.False(table.Rows[0].Cells[0].ContinuesAbove);
        Assert.True(table.Rows[1].Cells[0].ContinuesAbove);
        Assert.Equal("Anna Berg | § 1\n | § 2", BlockText.Of(table));
    }

    [Fact]
    public void Borders_filled_as_thin_boxes_are_lines()
    {
        var sketch = new PdfSketch();
        foreach (var y in (double[])[100, 120, 140])
            sketch.Fill(70, y - 0.5, 300, y + 0.5);
        foreach (var x in (double[])[70, 150, 300])
            sketch.Fill(x - 0.5, 100, x + 0.5, 140);
        Assert.Equal(["A | B\nC | D"], BlockText.Of(sketch.Text(75, 114, "A").Text(155, 114, "B").Text(75, 134, "C").Text(155, 134, "D").Blocks()));
    }

    [Fact]
    public void A_box_around_text_is_no_table()
    {
        var blocks = new PdfSketch().Grid([70, 300], [90, 140]).Lines(75, 105, 12, "Beslutets antal sidor", "1").Blocks();
        Assert.Equal(["Beslutets antal sidor / 1"], BlockText.Of(blocks));
    }

    [Fact]
    public void Level_lines_part_the_rows_of_an_aligned_table()
    {
        var sketch = new PdfSketch();
        for (var i = 0; i < 3; i++)
        {
            sketch.Lines(100, 100 + (30 * i), 12, $"Ärende {i} med en titel", "som går på två rader").Text(300, 100 + (30 * i), "Anna Berg");
            sketch.Stroke(70, 120 + (30 * i), 400, 120 + (30 * i));
        }

        var table = Assert.IsType<Table>(Assert.Single(sketch.Blocks()));
        Assert.Equal(3, table.Rows.Count);
        Assert.Equal("Ärende 1 med en titel / som går på två rader", BlockText.Of(table.Rows[1].Cells[0].Blocks[0]));
    }

    [Fact]
    public void A_table_within_a_cell_belongs_to_the_cell()
    {
        var blocks = new PdfSketch()
            .Grid([70, 150, 400], [100, 200]).Text(75, 120, "Bilaga")
            .Grid([200, 250, 300], [130, 150]).Text(205, 144, "Ja").Text(255, 144, "Nej")
            .Text(160, 115, "Röster:")
            .Blocks();
        var cell = Assert.IsType<Table>(Assert.Single(blocks)).Rows[0].Cells[1];
        Assert.Equal(["Röster:", "Ja | Nej"], BlockText.Of(cell.Blocks));
    }

    [Fact]
    public void Of_two_tables_side_by_side_the_left_one_comes_first()
    {
        var blocks = new PdfSketch()
            .Grid([300, 350, 400], [100, 120, 140]).Text(305, 114, "C").Text(355, 114, "D")
            .Grid([70, 120, 170], [101, 121, 141]).Text(75, 114, "A").Text(125, 114, "B")
            .Blocks();
        Assert.Equal(["A | B\n | ", "C | D\n | "], BlockText.Of(blocks));
    }
}
