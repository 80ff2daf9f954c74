using ProtocolMiner.Cleaning;
using ProtocolMiner.Reading;
using static ProtocolMiner.Tests.Cleaning.DocumentSketch;

namespace ProtocolMiner.Tests.Cleaning.Tables;

public sealed class TableTests
{
    [Fact]
    public void A_table_over_a_page_break_is_one_grid_with_one_header()
    {
        var document = Document(
            Page(1, Table(700, ["Namn", "Ja"], ["Anna Ek (S)", "X"])),
            Page(2, Table(100, ["Namn", "Ja"], ["Bo Alm (M)", "X"]), Block(200, "Beslutet är enigt.")));

        var grid = Assert.IsType<Grid>(DocumentCleaner.Clean(document).Blocks[0]);
        Assert.Equal(["Namn", "Anna Ek (S)", "Bo Alm (M)"], grid.Rows.Select(row => row.Cells[0].Text));
        Assert.Equal([1, 1, 2], grid.Rows.Select(row => row.Page!.Value));
        Assert.Equal((1, 2), (grid.Page, grid.EndPage));
    }

    [Fact]
    public void A_table_of_one_column_is_text()
    {
        var document = Document(Page(1, Table(100, ["Budgeten antas."], ["Taxan höjs."])));

        Assert.Equal(["Budgeten antas.", "Taxan höjs."], CleanTexts(document));
    }

    [Fact]
    public void Rows_of_a_table_within_a_cell_are_lines_with_tabs()
    {
        var inner = Table(100, ["Ersättare", "Ersätter"], ["Bo Ek (M)", "Eva Ost (M)"]);
        var document = Document(Page(1, new Table([new TableRow([new TableCell([Block(100, "Tjänstgörande")]), new TableCell([inner])])], Ruled: true)));

        var grid = Assert.IsType<Grid>(DocumentCleaner.Clean(document).Blocks[0]);
        Assert.Equal("Ersättare\tErsätter\nBo Ek (M)\tEva Ost (M)", grid.Rows[0].Cells[1].Text);
    }

    [Fact]
    public void Names_in_a_cell_stay_apart()
    {
        var cell = new TableCell([Block(100, "Anna Andersson (S)", "Bo Berg (M), ordförande")]);
        var document = Document(Page(1, new Table([new TableRow([new TableCell([Block(100, "Beslutande")]), cell])], Ruled: true)));

        var grid = Assert.IsType<Grid>(DocumentCleaner.Clean(document).Blocks[0]);
        Assert.Equal("Anna Andersson (S)\nBo Berg (M), ordförande", grid.Rows[0].Cells[1].Text);
    }

    [Fact]
    public void A_row_broken_in_the_middle_of_a_sentence_is_one_row()
    {
        var document = Document(
            Page(1, Table(700, ["1.", "Mötet öppnas."], ["2.", "Gruppen redovisar sitt arbete med"])),
            Page(2, Table(100, ["", "skolmåltiderna."], ["3.", "Mötet avslutas."])));

        var grid = Assert.IsType<Grid>(DocumentCleaner.Clean(document).Blocks[0]);
        Assert.Equal(["Mötet öppnas.", "Gruppen redovisar sitt arbete med skolmåltiderna.", "Mötet avslutas."], grid.Rows.Select(row => row.Cells[1].Text));
    }

    [Fact]
    public void Tables_of_different_columns_stay_apart()
    {
        var document = Document(Page(1, Table(700, ["Namn", "Ja"], ["Anna Ek (S)", "X"])), Page(2, Table(100, ["Datum", "Ärende", "Delegat"], ["2024-03-06", "Bygglov", "Bo Alm"])));

        Assert.Equal(2, DocumentCleaner.Clean(document).Blocks.Count);
    }

    private static Table Table(double top, params string[][] rows) => new(
        [.. rows.Select((row, r) => new TableRow([.. row.Select((text, c) => new TableCell(text.Length == 0 ? [] : [new TextBlock([At(top + (r * 20), text, 70 + (c * 200))])]))]))],
        Ruled: true);
}
