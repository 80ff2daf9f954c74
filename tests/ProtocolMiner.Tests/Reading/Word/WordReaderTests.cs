using System.IO.Compression;
using ProtocolMiner.Reading;
using ProtocolMiner.Reading.Word;

namespace ProtocolMiner.Tests.Reading.Word;

public sealed class WordReaderTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        { "tabs stay tabs", "<w:p><w:r><w:t>Tyra Lind (S)</w:t><w:tab/><w:t>ordförande</w:t></w:r></w:p>", "Tyra Lind (S)\tordförande" },
        { "a break is a line", "<w:p><w:r><w:t>Tyra Lind</w:t><w:br/><w:t>Bo Ek</w:t></w:r></w:p>", "Tyra Lind\nBo Ek" },
        { "empty paragraphs part blocks", WordFile.P("Beslut") + "<w:p/>" + WordFile.P("Motionen avslås."), "Beslut\n\nMotionen avslås." },
        { "hyphens", "<w:p><w:r><w:t>Anna</w:t><w:noBreakHyphen/><w:t>Karin för</w:t><w:softHyphen/><w:t>valtning</w:t></w:r></w:p>", "Anna-Karin förvaltning" },
        { "check marks of symbol fonts", "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t> Tyra </w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>o</w:t></w:r></w:p>", "✓ Tyra ☐" },
        { "inserted text shows, deleted does not", "<w:p><w:r><w:t xml:space=\"preserve\">Motionen </w:t></w:r><w:del><w:r><w:delText>bifalls</w:delText></w:r></w:del><w:ins><w:r><w:t>avslås</w:t></w:r></w:ins></w:p>", "Motionen avslås" },
        { "moved text shows where it is now", "<w:p><w:moveFrom><w:r><w:t>flyttad</w:t></w:r></w:moveFrom><w:r><w:t>kvar</w:t></w:r></w:p><w:p><w:moveTo><w:r><w:t>flyttad</w:t></w:r></w:moveTo></w:p>", "kvar\nflyttad" },
        { "a deleted paragraph mark joins", "<w:p><w:pPr><w:rPr><w:del w:author=\"x\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">Nämnden </w:t></w:r></w:p>" + WordFile.P("beslutar"), "Nämnden beslutar" },
        { "hidden text does not show", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>dold </w:t></w:r><w:r><w:t>synlig</w:t></w:r></w:p>", "synlig" },
        { "content controls are seen through", "<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent><w:r><w:t>2024-03-05</w:t></w:r></w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>", "2024-03-05" },
        { "what is to be filled in does not show", WordFile.P("Plats:") + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Ange plats</w:t></w:r></w:p></w:sdtContent></w:sdt>", "Plats:" },
        { "smart tags are seen through", "<w:p><w:smartTag w:element=\"place\"><w:r><w:t xml:space=\"preserve\">i </w:t></w:r><w:smartTag w:element=\"City\"><w:r><w:rPr><w:b/></w:rPr><w:t>Tallvik</w:t></w:r></w:smartTag></w:smartTag></w:p>", "i Tallvik" },
        { "links show their text", "<w:p><w:hyperlink r:id=\"rId9\"><w:r><w:t>webbplatsen</w:t></w:r></w:hyperlink></w:p>", "webbplatsen" },
        { "fields show their result", Field("REF dnr", "KS 2024/17"), "KS 2024/17" },
        { "a field within a field's instruction", "<w:p>" + Mark("begin") + Code("IF ") + Mark("begin") + Code("PAGE") + Mark("separate") + Run("3") + Mark("end") + Code("= 1") + Mark("separate") + Run("ja") + Mark("end") + "</w:p>", "ja" },
        { "a field without end hides nothing after it", "<w:p>" + Mark("begin") + Code("PAGE") + "</w:p>" + WordFile.P("§ 2 Val"), "§ 2 Val" },
        { "a text box follows its paragraph, once", $"<w:p><w:r><w:t>Protokoll</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>{WordFile.P("Dnr 17")}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{WordFile.P("Dnr 17")}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>", "Protokoll\n\nDnr 17" },
        { "text up the margin is marked", $"<w:p><w:r><w:pict><v:shape><v:textbox style=\"layout-flow:vertical;mso-layout-flow-alt:bottom-to-top\"><w:txbxContent>{WordFile.P("Signerat")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", "Rotated: Signerat" },
        { "a check box of the older forms", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>" + Code("FORMCHECKBOX") + Mark("end") + Run(" Ja") + "</w:p>", "☒ Ja" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_is_read_as_Word_shows_it(string what, string body, string expected)
    {
        var shown = WordFile.Show(body);

        Assert.True(expected == shown, $"{what}: {shown}");
    }

    [Fact]
    public void A_table_keeps_spans_merged_cells_and_nested_tables()
    {
        var shown = WordFile.Show(
            $"""
            <w:tbl>
              <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{WordFile.P("Beslutande")}</w:tc></w:tr>
              <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{WordFile.P("S")}</w:tc><w:tc>{WordFile.P("Tyra Lind")}</w:tc></w:tr>
              <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc>{WordFile.P("J")}</w:tc><w:tc>{WordFile.P("N")}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr>
              <w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>{WordFile.P("Bo Ek")}</w:tc></w:tr></w:sdtContent></w:sdt>
            </w:tbl>
            """);

        Assert.Equal("| Beslutande <2>\n| S | Tyra Lind\n| ^ | | J | N\n|  | Bo Ek", shown);
    }

    [Fact]
    public void Headings_titles_and_contents_are_told_by_their_styles()
    {
        var file = new WordFile
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style>
                <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Egen"><w:basedOn w:val="Rubrik1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Innehll1"><w:name w:val="toc 1"/></w:style>
                """,
            Body = WordFile.P("Protokoll", "<w:pStyle w:val=\"Rubrik\"/>") + WordFile.P("§ 1 Val\t3", "<w:pStyle w:val=\"Innehll1\"/>")
                + WordFile.P("§ 1 Val", "<w:pStyle w:val=\"Egen\"/>") + WordFile.P("Bakgrund", "<w:outlineLvl w:val=\"2\"/>"),
        };

        Assert.Equal("Title: Protokoll\n\nContents: § 1 Val\t3\n\n§ 1 Val\nBakgrund", DocumentText.Show(file.Read()));
        Assert.Equal([null, null, 1, 3], file.ReadLines().Select(line => line.HeadingLevel));
    }

    [Fact]
    public void A_table_of_contents_is_known_by_its_field()
    {
        var body = "<w:p>" + Mark("begin") + Code(" TOC \\o ") + Mark("separate") + Run("§ 1 Val") + "</w:p>" + WordFile.P("§ 2 Ekonomi") + "<w:p>" + Mark("end") + "</w:p>" + WordFile.P("§ 1 Val");

        Assert.Equal("Contents: § 1 Val\n§ 2 Ekonomi\n\n§ 1 Val", WordFile.Show(body));
    }

    [Fact]
    public void Headers_and_notes_have_their_roles()
    {
        var file = new WordFile
        {
            Header = $"<w:tbl><w:tr><w:tc>{WordFile.P("Tallviks kommun")}</w:tc><w:tc>{WordFile.P("Protokoll")}</w:tc></w:tr></w:tbl>",
            Footnotes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\">" + WordFile.P("Enligt delegation.") + "</w:footnote>",
            Body = WordFile.P("Beslut") + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rHeader\"/></w:sectPr>",
        };

        Assert.Equal("Header: Tallviks kommun\tProtokoll\n\nBeslut\n\nFootnote: Enligt delegation.", DocumentText.Show(file.Read()));
    }

    [Fact]
    public void A_first_page_header_that_is_switched_off_is_not_read()
    {
        var file = new WordFile { Header = WordFile.P("Utkast"), Body = WordFile.P("Beslut") + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"rHeader\"/></w:sectPr>" };

        Assert.Equal("Beslut", DocumentText.Show(file.Read()));
    }

    [Fact]
    public void A_part_that_is_broken_is_told_and_the_rest_is_read()
    {
        var content = new WordFile { Styles = "<w:style", Body = WordFile.P("Beslut") }.Read();

        Assert.Equal("part-unreadable", Assert.Single(content.Findings).Code);
        Assert.Equal("Beslut", DocumentText.Show(content));
    }

    [Theory]
    [InlineData("../NULL")]
    [InlineData("media/borta.png")]
    [InlineData("http://[")]
    [InlineData("#borta")]
    [InlineData("")]
    public void A_relationship_that_leads_nowhere_is_left_out_and_told(string target)
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile { Body = WordFile.P("Beslut"), Styles = "" }.Build());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var relationships = archive.GetEntry("word/_rels/document.xml.rels")!;
            string text;
            using (var reader = new StreamReader(relationships.Open()))
                text = reader.ReadToEnd();
            using var writer = new StreamWriter(relationships.Open());
            writer.Write(text.Replace("</Relationships>", $"<Relationship Id=\"rBorta\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"{target}\"/></Relationships>", StringComparison.Ordinal));
        }

        var content = WordReader.Read("protokoll.docx", stream.ToArray(), CancellationToken.None);

        Assert.Equal("Beslut", DocumentText.Show(content));
        Assert.Equal("parts-missing", Assert.Single(content.Findings).Code);
    }

    [Fact]
    public void A_document_that_is_broken_is_damaged()
    {
        var error = Assert.Throws<UnreadableDocumentException>(() => new WordFile { Body = "<w:p><w:r>" }.Read());

        Assert.Equal(UnreadableReason.Damaged, error.Reason);
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 300)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 300));

        var error = Assert.Throws<UnreadableDocumentException>(() => new WordFile { Body = body }.Read());

        Assert.Equal(UnreadableReason.TooLarge, error.Reason);
    }

    private static string Field(string code, string result) => "<w:p>" + Mark("begin") + Code(code) + Mark("separate") + Run(result) + Mark("end") + "</w:p>";

    private static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    private static string Code(string code) => $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>";

    private static string Run(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";
}
