using ProtocolMiner.Reading;
using static ProtocolMiner.Tests.Reading.Slides.SlideFile;

namespace ProtocolMiner.Tests.Reading.Slides;

public sealed class SlideReaderTests
{
    [Fact]
    public void Slides_come_in_the_order_in_which_they_are_shown()
    {
        var content = new SlideFile { Slides = [Shape("Ett"), Shape("Två"), Shape("Tre")], Hidden = 2 }.Read();

        Assert.Equal("Ett\n\f\nTvå\n\f\nTre", DocumentText.Show(content));
        Assert.Equal([(1, false), (2, true), (3, false)], content.Pages.Select(page => (page.Number!.Value, page.Hidden)));
        Assert.Equal((960, 540), (content.Pages[0].Width, content.Pages[0].Height));
    }

    [Fact]
    public void Title_first_then_placeholders_by_number_then_the_rest_and_furniture_last()
    {
        var shapes = Shape("12", "type=\"sldNum\" idx=\"12\"") + Shape("Ruta", at: "0 0 10 10") + Shape("Andra", "idx=\"2\"") + Shape("Första", "type=\"body\" idx=\"1\"")
            + Shape("Rubrik", "type=\"ctrTitle\"");

        Assert.Equal("Title: Rubrik\n\nFörsta\n\nAndra\n\nRuta\n\nFooter: 12", Show(shapes));
    }

    [Fact]
    public void Text_boxes_are_read_row_by_row()
    {
        var shapes = Shape("nere", at: "0 500 100 100") + Shape("uppe till höger", at: "300 20 100 100") + Shape("uppe till vänster", at: "0 0 100 100");

        Assert.Equal("uppe till vänster\n\nuppe till höger\n\nnere", Show(shapes));
    }

    [Fact]
    public void A_group_places_its_shapes_by_its_own_coordinates()
    {
        var transform = Transform("0 1000 100 100", "a:xfrm", "<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"100\" cy=\"100\"/>");
        var group = $"<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"5\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>{transform}</p:grpSpPr>{Shape("i gruppen", at: "0 0 10 10")}</p:grpSp>";

        Assert.Equal("ovanför\n\ni gruppen", Show(group + Shape("ovanför", at: "0 500 10 10")));
    }

    [Fact]
    public void A_title_in_several_paragraphs_is_one()
    {
        var block = Assert.IsType<TextBlock>(Assert.Single(new SlideFile { Slides = [ShapeOf(Paragraph("Barn och unga") + "<a:p/>" + Paragraph("i Tallvik"), "type=\"title\"")] }.Read().Pages[0].Blocks));

        Assert.Equal([("Barn och unga", false), ("i Tallvik", true)], block.Lines.Select(line => (line.Text, line.EndsParagraph)));
    }

    [Fact]
    public void Bullets_and_numbers_are_inherited_and_counted()
    {
        const string number = "<a:pPr><a:buAutoNum type=\"arabicPeriod\"/></a:pPr>";
        var file = new SlideFile
        {
            MasterTextStyles = "<p:bodyStyle><a:lvl1pPr><a:buChar char=\"•\"/></a:lvl1pPr><a:lvl2pPr><a:buFont typeface=\"Wingdings\"/><a:buChar char=\"&#xA7;\"/></a:lvl2pPr></p:bodyStyle>",
            Slides =
            [
                ShapeOf(
                    Paragraph("punkt") + Paragraph("under", "<a:pPr lvl=\"1\"/>") + Paragraph("utan", "<a:pPr><a:buNone/></a:pPr>") + Paragraph("först", number)
                    + Paragraph("under", "<a:pPr lvl=\"1\"/>") + Paragraph("sedan", number) + Paragraph("punkt") + Paragraph("på nytt", number),
                    "idx=\"1\""),
            ],
        };

        Assert.Equal("[•] punkt\n  [▪] under\nutan\n[1.] först\n  [▪] under\n[2.] sedan\n[•] punkt\n[1.] på nytt", DocumentText.Show(file.Read()));
    }

    [Fact]
    public void Size_is_inherited_from_layout_and_master()
    {
        var layoutShape = Shape("", "type=\"body\" idx=\"7\"").Replace("<a:bodyPr/>", "<a:bodyPr/><a:lstStyle><a:lvl1pPr><a:defRPr sz=\"2400\" b=\"1\"/></a:lvl1pPr></a:lstStyle>", StringComparison.Ordinal);
        var file = new SlideFile
        {
            LayoutShapes = layoutShape,
            MasterTextStyles = "<p:bodyStyle><a:lvl1pPr><a:defRPr sz=\"2000\"/></a:lvl1pPr></p:bodyStyle>",
            Slides = [Shape("av layouten", "type=\"body\" idx=\"7\"") + Shape("av mallen", "idx=\"8\"") + Shape("av ingen")],
        };

        var styles = file.Read().Pages[0].Blocks.OfType<TextBlock>().Select(block => block.Lines[0].Runs[0].Style);

        Assert.Equal([new TextStyle(24, Bold: true), new TextStyle(20), new TextStyle(18)], styles);
    }

    [Fact]
    public void A_table_keeps_spans_and_merged_cells()
    {
        static string Cell(string text, string attributes = "") => $"<a:tc {attributes}><a:txBody><a:bodyPr/>{Paragraph(text)}</a:txBody></a:tc>";
        var table = $"<a:tbl><a:tblPr firstRow=\"1\"/><a:tr h=\"1\">{Cell("Nämnd", "gridSpan=\"2\"")}{Cell("", "hMerge=\"1\"")}</a:tr><a:tr h=\"1\">{Cell("A", "rowSpan=\"2\"")}{Cell("B")}</a:tr><a:tr h=\"1\">{Cell("", "vMerge=\"1\"")}{Cell("C")}</a:tr></a:tbl>";
        var content = new SlideFile { Slides = [Frame(table)] }.Read();

        Assert.Equal("| Nämnd <2>\n| A | B\n| ^ | C", DocumentText.Show(content));
        Assert.Equal([true, false, false], ((Table)content.Pages[0].Blocks[0]).Rows.Select(row => row.IsHeader));
    }

    [Fact]
    public void A_chart_gives_its_title_series_and_categories()
    {
        static string Cache(params string[] values) => $"<c:strRef><c:f>x</c:f><c:strCache>{string.Concat(values.Select((value, i) => $"<c:pt idx=\"{i}\"><c:v>{value}</c:v></c:pt>"))}</c:strCache></c:strRef>";
        var file = new SlideFile
        {
            Slides = [Frame("<c:chart r:id=\"rChart\"/>")],
            Chart = $"<c:chart><c:title><c:tx><c:rich><a:bodyPr/>{Paragraph("Elever per skola")}</c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx>{Cache("2024")}</c:tx><c:cat>{Cache("Norra", "Södra")}</c:cat></c:ser></c:barChart></c:plotArea></c:chart>",
        };

        Assert.Equal("Elever per skola\n2024\nNorra\nSödra", DocumentText.Show(file.Read()));
    }

    [Fact]
    public void A_diagram_gives_its_points_in_the_order_of_its_tree()
    {
        static string Point(string id, string text) => $"<dgm:pt modelId=\"{id}\"><dgm:t><a:bodyPr/>{Paragraph(text)}</dgm:t></dgm:pt>";
        static string Connection(string from, string to, int order) => $"<dgm:cxn modelId=\"9{order}\" srcId=\"{from}\" destId=\"{to}\" srcOrd=\"{order}\" destOrd=\"0\"/>";
        var file = new SlideFile
        {
            Slides = [Frame("<dgm:relIds r:dm=\"rDiagram\"/>")],
            Diagram = $"<dgm:ptLst><dgm:pt modelId=\"1\" type=\"doc\"/>{Point("2", "Beslut")}{Point("3", "Beredning")}{Point("4", "Remiss")}</dgm:ptLst><dgm:cxnLst>{Connection("1", "2", 1)}{Connection("1", "3", 0)}{Connection("3", "4", 0)}</dgm:cxnLst>",
        };

        Assert.Equal("Beredning\n  Remiss\nBeslut", DocumentText.Show(file.Read()));
    }

    [Fact]
    public void Notes_are_kept_apart()
    {
        var page = new SlideFile { Slides = [Shape("Bild")], Notes = Shape("Säg detta", "type=\"body\" idx=\"1\"") + Shape("3", "type=\"sldNum\"") }.Read().Pages[0];

        Assert.Equal("Bild", DocumentText.Show(page.Blocks));
        Assert.Equal("Säg detta", DocumentText.Show(page.Notes));
    }

    [Fact]
    public void A_broken_slide_is_told_and_the_others_are_read()
    {
        var content = new SlideFile { Slides = ["<p:sp", Shape("Två")] }.Read();

        Assert.Equal(("slide-unreadable", 1), (Assert.Single(content.Findings).Code, content.Findings[0].Page));
        Assert.Equal("Två", DocumentText.Show(content.Pages[1].Blocks));
    }
}
