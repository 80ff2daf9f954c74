namespace ProtocolMiner.Tests.Reading.Pdf;

/// <summary>Forms that somebody has filled in: what stands in the fields is part of what the page says.</summary>
public sealed class FormTests
{
    [Fact]
    public void Text_in_a_field_stands_where_the_field_is() =>
        Assert.Equal(
            ["Plats: Sal Eken"],
            BlockText.Of(new PdfSketch().Text(70, 112, "Plats:").Field(103, 102, 300, 118, "/FT /Tx /V (Sal Eken)").Blocks()));

    [Fact]
    public void A_field_may_have_several_lines() =>
        Assert.Equal(
            ["Eva Lind / Bo Ek"],
            BlockText.Of(new PdfSketch().Field(70, 100, 300, 140, "/FT /Tx /Ff 4096 /V (Eva Lind\\rBo Ek)").Blocks()));

    [Fact]
    public void A_ticked_box_is_a_mark_and_an_empty_one_is_none() =>
        Assert.Equal(
            ["Ledamot | Närv.\nEva Lind | ☒\nBo Ek | "],
            BlockText.Of(new PdfSketch().Grid([70, 200, 260], [100, 120, 140, 160]).Text(75, 114, "Ledamot").Text(205, 114, "Närv.").Text(75, 134, "Eva Lind").Text(75, 154, "Bo Ek")
                .Field(205, 124, 217, 136, "/FT /Btn /V /Yes /AS /Yes").Field(205, 144, 217, 156, "/FT /Btn /V /Off /AS /Off").Blocks()));
}
