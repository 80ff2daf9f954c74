using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Reading.Pdf;

public sealed class LayoutTests
{
    [Fact]
    public void Labels_beside_texts_are_a_table()
    {
        var table = Assert.IsType<Table>(Assert.Single(new PdfSketch()
            .Lines(70, 110, 30, "Plats och tid", "Beslutande")
            .Lines(180, 110, 12, "Stora salen, kl. 13.00–15.20")
            .Lines(180, 140, 12, "Anna Berg (S), ordförande", "Bo Dahl (M)", "Cia Ek (C)")
            .Lines(70, 190, 11, "Ej tjänstgörande", "ersättare")
            .Lines(180, 190, 12, "Disa Falk (V)", "Erik Gran (L)")
            .Blocks()));
        Assert.False(table.Ruled);
        Assert.Equal(
            """
            Plats och tid | Stora salen, kl. 13.00–15.20
            Beslutande | Anna Berg (S), ordförande / Bo Dahl (M) / Cia Ek (C)
            Ej tjänstgörande / ersättare | Disa Falk (V) / Erik Gran (L)
            """,
            BlockText.Of(table));
    }

    [Fact]
    public void Lists_side_by_side_beside_a_label_are_read_one_after_the_other()
    {
        var blocks = new PdfSketch()
            .Text(70, 116, "Plats och tid").Text(70, 140, "Beslutande").Text(70, 212, "Utses att justera")
            .Lines(180, 116, 12, "Stora salen i kommunhuset, kl. 13.00–15.20, ajournering kl. 14.00–14.10")
            .Lines(180, 140, 12, "Anna Berg (S), 1:e vice", "ordförande", "Bo Dahl (M)", "Cia Ek (C)", "Gun Alm (MP)")
            .Text(380, 140, "Disa Falk (V)").Lines(380, 164, 12, "Erik Gran (L), ersättare", "tjänstgör för Fia Holm (L)")
            .Lines(180, 212, 12, "Bo Dahl (M)")
            .Blocks();
        Assert.Equal(
            ["""
            Plats och tid | Stora salen i kommunhuset, kl. 13.00–15.20, ajournering kl. 14.00–14.10
            Beslutande | Anna Berg (S), 1:e vice / ordförande / Bo Dahl (M) / Cia Ek (C) / Gun Alm (MP) / Disa Falk (V) / Erik Gran (L), ersättare / tjänstgör för Fia Holm (L)
            Utses att justera | Bo Dahl (M)
            """],
            BlockText.Of(blocks));
    }

    [Fact]
    public void Lists_of_persons_side_by_side_are_columns()
    {
        var blocks = new PdfSketch()
            .Lines(70, 100, 14, "Ledamöter", "Anna Berg (S), ordförande", "Bo Dahl (M)", "Cia Ek (C)", "Ersättare", "Disa Falk (V)")
            .Lines(300, 100, 14, "Erik Gran (L)", "Fia Holm (KD)", "Tjänstepersoner", "Gun Isaksson, förvaltningschef")
            .Blocks();
        Assert.Equal(
            [
                "Ledamöter / Anna Berg (S), ordförande / Bo Dahl (M) / Cia Ek (C) / Ersättare / Disa Falk (V)",
                "Erik Gran (L) / Fia Holm (KD) / Tjänstepersoner / Gun Isaksson, förvaltningschef",
            ],
            BlockText.Of(blocks));
    }

    [Fact]
    public void Running_text_in_columns_is_read_column_by_column()
    {
        var blocks = new PdfSketch()
            .Lines(70, 100, 12, "Nämnden fick en genomgång av", "läget i verksamheten och den", "ekonomiska uppföljningen för")
            .Lines(300, 100, 12, "våren. Frågan om lokaler till den", "nya förskolan togs upp av flera", "ledamöter i samband med det.")
            .Blocks();
        Assert.StartsWith("Nämnden fick", BlockText.Of(blocks)[0], StringComparison.Ordinal);
        Assert.StartsWith("våren. Frågan", BlockText.Of(blocks)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_with_several_particulars_is_a_table()
    {
        var sketch = new PdfSketch();
        string[][] rows = [["Namn", "Parti", "Röst"], ["Anna Berg", "S", "Ja"], ["Bo Dahl", "M", "Nej"], ["Cia Ek", "C", "Avstår"]];
        for (var i = 0; i < rows.Length; i++)
            sketch.Text(70, 100 + (14 * i), rows[i][0]).Text(200, 100 + (14 * i), rows[i][1]).Text(260, 100 + (14 * i), rows[i][2]);
        Assert.Equal(["Namn | Parti | Röst\nAnna Berg | S | Ja\nBo Dahl | M | Nej\nCia Ek | C | Avstår"], BlockText.Of(sketch.Blocks()));
    }

    [Fact]
    public void A_long_entry_may_reach_into_the_gutter()
    {
        var sketch = new PdfSketch();
        string[][] rows = [["1.", "Upprop", "13.00"], ["2.", "Justering", "13.05"], ["3.", "Budget", "13.10"], ["4.", "Svar på motion om bad vid sjön", "13.30"]];
        for (var i = 0; i < rows.Length; i++)
            sketch.Text(70, 100 + (14 * i), rows[i][0]).Text(100, 100 + (14 * i), rows[i][1]).Text(243, 100 + (14 * i), rows[i][2]);
        Assert.EndsWith("\n4. | Svar på motion om bad vid sjön | 13.30", BlockText.Of(sketch.Blocks())[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_contents_keeps_its_lines()
    {
        var sketch = new PdfSketch();
        string[] titles = ["§ 1 Val av justerare", "§ 2 Information om läget", "§ 3 Svar på motion om bad"];
        for (var i = 0; i < titles.Length; i++)
            sketch.Text(70, 100 + (14 * i), titles[i]).Text(500, 100 + (14 * i), $"{i + 2}");
        Assert.Equal(["§ 1 Val av justerare\t2 / § 2 Information om läget\t3 / § 3 Svar på motion om bad\t4"], BlockText.Of(sketch.Blocks()));
    }

    [Fact]
    public void Case_numbers_at_the_right_stay_with_their_paragraphs()
    {
        var blocks = new PdfSketch()
            .Text(70, 100, "§ 4").Text(430, 100, "Dnr 2031-12").Lines(70, 118, 14, "Godkännande av dagordning", "Beslut", "Dagordningen godkänns.")
            .Text(70, 166, "§ 5").Text(430, 166, "Dnr 2031-40").Lines(70, 184, 14, "Månadsrapport", "Beslut", "Rapporten godkänns.")
            .Blocks();
        Assert.Equal(
            ["§ 4\tDnr 2031-12", "Godkännande av dagordning", "§ 5\tDnr 2031-40", "Månadsrapport"],
            BlockText.Of(blocks).SelectMany(block => block.Split(" / ")).Where(line => line[0] is '§' or 'G' or 'M'));
    }

    [Fact]
    public void A_number_centred_beside_two_lines_is_read_before_them()
    {
        var blocks = new PdfSketch()
            .Text(70, 106, "§ 4").Lines(120, 100, 12, "Svar på motion om ett bad vid sjön", "och en brygga för alla")
            .Text(70, 125, "§ 5").Text(120, 125, "Budget")
            .Blocks();
        Assert.Equal(["§ 4\tSvar på motion om ett bad vid sjön / och en brygga för alla / § 5\tBudget"], BlockText.Of(blocks));
    }

    [Fact]
    public void What_runs_over_the_pages_stays_out_of_their_tables()
    {
        var sketch = new PdfSketch();
        string[] subjects = ["Skola", "Vård", "Trafik"];
        for (var i = 0; i < subjects.Length; i++)
        {
            if (i > 0)
                sketch.Page();
            sketch.Text(70, 40, "Nämnden").Text(180, 40, $"Sida {i + 1} (3)")
                .Text(70, 60, subjects[i]).Text(180, 60, $"Ansvarar för {subjects[i]}")
                .Text(70, 74, $"Mål om {subjects[i]}").Text(180, 74, $"Nås när {subjects[i]} fungerar")
                .Text(70, 88, "Resurser").Text(180, 88, $"De som {subjects[i]} har");
        }

        Assert.Equal(
            ["Nämnden\tSida 2 (3)", "Vård | Ansvarar för Vård\nMål om Vård | Nås när Vård fungerar\nResurser | De som Vård har"],
            BlockText.Of(sketch.Read().Pages[1].Blocks));
    }

    [Fact]
    public void A_list_folded_in_two_is_two_tables()
    {
        var sketch = new PdfSketch();
        string[][] rows = [["Namn", "Röst", "Namn", "Röst"], ["Anna Berg", "Ja", "Cia Ek", "Nej"], ["Bo Dahl", "Nej", "Disa Falk", "Ja"]];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var k = 0; k < 4; k++)
                sketch.Text(70 + (90 * k), 100 + (14 * i), rows[i][k]);
        }

        Assert.Equal(["Namn | Röst\nAnna Berg | Ja\nBo Dahl | Nej", "Namn | Röst\nCia Ek | Nej\nDisa Falk | Ja"], BlockText.Of(sketch.Blocks()));
    }

    [Fact]
    public void Text_below_a_list_in_columns_is_not_torn()
    {
        var blocks = new PdfSketch()
            .Lines(70, 100, 12, "Anna Berg (S)", "Disa Falk (V)", "Gun Isaksson (MP)").Lines(210.5, 100, 12, "Bo Dahl (M)", "Erik Gran (L)", "Hans Jonsson (C)")
            .Lines(373, 100, 12, "Cia Ek (C)", "Fia Holm (KD)", "Ida Kvist (S)")
            .Text(70, 145, "Vid mötet förrättas upprop. Alla").Text(210.5, 145, "ledamöter är närvarande utom de få").Text(373, 145, "som har anmält förhinder.")
            .Blocks();
        Assert.Equal("Vid mötet förrättas upprop. Alla ledamöter är närvarande utom de få som har anmält förhinder.", BlockText.Of(blocks)[^1]);
        Assert.Equal(4, blocks.Count);
    }

    [Fact]
    public void Signatures_side_by_side_are_read_one_by_one()
    {
        var blocks = new PdfSketch()
            .Lines(70, 100, 14, "______________", "Anna Berg", "sekreterare").Lines(220, 100, 14, "______________", "Bo Dahl", "ordförande")
            .Blocks();
        Assert.Equal(["______________ / Anna Berg / sekreterare", "______________ / Bo Dahl / ordförande"], BlockText.Of(blocks));
    }

    [Fact]
    public void Headings_beside_running_text_stand_before_it()
    {
        string[] text =
        [
            "Förvaltningen har sett över lokalerna för den nya förskolan och lämnar",
            "ett förslag till hur de kan byggas om under nästa år. Kostnaden ryms i",
            "den budget som nämnden har antagit. Arbetet kan börja under våren och",
            "vara klart till höstens start. Barnen är kvar i huset hela tiden.",
        ];
        var blocks = new PdfSketch()
            .Text(70, 100, "§ 12").Text(180, 100, "Lokaler för ny förskola")
            .Text(70, 120, "Sammanfattning").Lines(180, 120, 12, text)
            .Text(70, 180, "Förslag").Lines(180, 180, 12, text)
            .Text(70, 240, "Beslut").Text(180, 240, "Nämnden godkänner förslaget från förvaltningen om ombyggnad av")
            .Blocks();
        Assert.Equal(
            [
                "§ 12\tLokaler för ny förskola", "Sammanfattning", string.Join(" / ", text), "Förslag", string.Join(" / ", text), "Beslut",
                "Nämnden godkänner förslaget från förvaltningen om ombyggnad av",
            ],
            BlockText.Of(blocks));
    }
}
