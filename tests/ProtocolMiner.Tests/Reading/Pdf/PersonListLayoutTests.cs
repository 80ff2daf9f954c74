using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Pdf;

/// <summary>Lists of persons as front pages set them: in columns, in bands, beside labels at half height.</summary>
public sealed class PersonListLayoutTests
{
    [Fact]
    public void Lists_in_columns_below_headings_are_read_heading_by_heading() =>
        Assert.Equal(
            [
                "Cia Alm (M) / Disa Berg (L)", "Fia Edman (S) / Gun Falk (V)",
                "Ersättarna / Kim Jansson (M) / Lars Kock (L)", "Mia Lund (S)",
                "Övriga närvarande / Per Olsson, stadsjurist",
            ],
            BlockText.Of(new PdfSketch()
                .Lines(70, 100, 13, "Cia Alm (M)", "Disa Berg (L)").Lines(300, 100, 13, "Fia Edman (S)", "Gun Falk (V)")
                .Text(70, 132, "Ersättarna", 'B')
                .Lines(70, 151, 13, "Kim Jansson (M)", "Lars Kock (L)").Text(300, 151, "Mia Lund (S)")
                .Text(70, 183, "Övriga närvarande", 'B').Text(70, 202, "Per Olsson, stadsjurist")
                .Blocks()));

    [Fact]
    public void Labels_at_half_height_stand_for_all_of_the_text_beside_them()
    {
        var table = Assert.IsType<Table>(Assert.Single(new PdfSketch()
            .Text(70, 100, "Plats och tid").Text(200, 100, "Stora salen, kl. 13.00–15.20")
            .Text(70, 144, "Beslutande").Lines(200, 118, 13, "Anna Berg (S), ordförande", "Bo Dahl (M)", "Cia Ek (C)", "Disa Falk (V)", "Erik Gran (L)")
            .Text(70, 201, "Ersättare").Lines(200, 188, 13, "Fia Holm (S)", "Gun Isaksson (M)", "Hans Jansson (C)")
            .Blocks()));
        Assert.Equal(
            """
            Plats och tid | Stora salen, kl. 13.00–15.20
            Beslutande | Anna Berg (S), ordförande / Bo Dahl (M) / Cia Ek (C) / Disa Falk (V) / Erik Gran (L)
            Ersättare | Fia Holm (S) / Gun Isaksson (M) / Hans Jansson (C)
            """,
            BlockText.Of(table));
    }

    [Fact]
    public void Labels_in_the_middle_of_their_texts_part_rows_that_stand_close() =>
        Assert.Equal(
            ["""
            Tid | 13 juni, kl. 9.00
            Beslutande | Anna Berg (S), ordförande / Bo Dahl (M) / Cia Ek (C) / Disa Falk (V)
            Övriga | Erik Gran, chef / Fia Holm, sekreterare
            """],
            BlockText.Of(new PdfSketch()
                .Text(70, 100, "Tid").Text(200, 100, "13 juni, kl. 9.00")
                .Text(70, 135, "Beslutande").Lines(200, 116, 12.6, "Anna Berg (S), ordförande", "Bo Dahl (M)", "Cia Ek (C)", "Disa Falk (V)")
                .Text(70, 175.7, "Övriga").Lines(200, 169.4, 12.6, "Erik Gran, chef", "Fia Holm, sekreterare")
                .Blocks()));

    [Fact]
    public void A_person_with_nothing_beside_is_a_row_of_its_own() =>
        Assert.Equal(
            ["Anna Berg (S) | ordförande\nBo Dahl (M) | § 4\nCia Ek (C) | \nDisa Falk (V) | via länk"],
            BlockText.Of(new PdfSketch().Lines(70, 100, 13, "Anna Berg (S)", "Bo Dahl (M)", "Cia Ek (C)", "Disa Falk (V)").Lines(250, 100, 13, "ordförande", "§ 4").Text(250, 139, "via länk").Blocks()));

    [Fact]
    public void Persons_beside_one_label_are_a_row_each() =>
        Assert.Equal(
            ["Närvarande | Anna Berg | Ordförande\n | Bo Dahl | Kassör\n | Cia Ek | Ledamot\nFrånvarande | Disa Falk | Sekreterare"],
            BlockText.Of(new PdfSketch()
                .Text(70, 100, "Närvarande").Text(70, 139, "Frånvarande")
                .Lines(180, 100, 13, "Anna Berg", "Bo Dahl", "Cia Ek", "Disa Falk").Lines(320, 100, 13, "Ordförande", "Kassör", "Ledamot", "Sekreterare").Blocks()));
}
