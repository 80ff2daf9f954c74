using ProtocolMiner.Reading;

namespace ProtocolMiner.Tests.Hostile;

public sealed class OfficeAttackTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_part_that_unpacks_to_more_than_allowed_is_not_read()
    {
        var bomb = OfficeArchive.Document(OfficeArchive.Paragraph(new string(' ', 3 << 20))).Build();
        Assert.True(bomb.Length < 50_000);

        Assert.Equal("too-large", Failure(bomb, ReadingLimits.Shared with { UnpackedMegabytes = 1 }).Code);
    }

    [Fact]
    public void A_picture_that_unpacks_to_anything_is_never_unpacked()
    {
        var archive = OfficeArchive.Document(OfficeArchive.Paragraph("Beslut")).Part("word/media/bild.png", "x" + new string('\0', 3 << 20));

        Assert.Equal("Beslut", Text(archive.Build(), ReadingLimits.Shared with { UnpackedMegabytes = 1 }));
    }

    [Fact]
    public void Entities_that_grow_without_end_are_refused_in_words()
    {
        const string Laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

        var error = Failure(OfficeArchive.Document(OfficeArchive.Paragraph("&c;"), Laughs).Build());

        Assert.Equal("damaged", error.Code);
        Assert.StartsWith("The file defines XML entities", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_outside_is_not_read_through_an_entity()
    {
        var secret = folder.Write("hemligt.txt", "lösenordet");
        var bytes = OfficeArchive.Document(OfficeArchive.Paragraph("&x;"), $"<!DOCTYPE d [<!ENTITY x SYSTEM \"file://{secret}\">]>").Build();

        Assert.DoesNotContain("lösenordet", Failure(bytes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_parts_that_lead_out_of_the_archive_lead_nowhere()
    {
        var archive = OfficeArchive.Document(OfficeArchive.Paragraph("Beslut"))
            .Part("../../utanför.xml", "<a/>").Part("/etc/utanför.xml", "<a/>").Part("word/../../../utanför.xml", "<a/>").Part(@"..\..\utanför.xml", "<a/>");

        Assert.Equal("Beslut", Text(archive.Build()));
        Assert.Equal(["fil.docx"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Elements_nested_too_deeply_are_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 5000));

        Assert.Equal("too-large", Failure(OfficeArchive.Document(deep).Build()).Code);
    }

    [Fact]
    public void Styles_that_are_based_on_each_other_end()
    {
        const string Circle = """
            <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
            <w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="C"/></w:style>
            """;
        var archive = OfficeArchive.Document(OfficeArchive.Paragraph("Beslut", "A") + OfficeArchive.Paragraph("Nämnden", "C")).Styles(Circle);

        Assert.Equal("Beslut Nämnden", Text(archive.Build()));
    }

    [Fact]
    public void A_table_of_more_cells_than_allowed_is_cut_and_told()
    {
        var row = $"<w:tr>{string.Concat(Enumerable.Repeat($"<w:tc>{OfficeArchive.Paragraph("Ja")}</w:tc>", 60))}</w:tr>";
        var document = Read(OfficeArchive.Document($"<w:tbl>{string.Concat(Enumerable.Repeat(row, 500))}</w:tbl>").Build(), ReadingLimits.Shared with { TableCells = 6000 });

        Assert.Equal(100, document.Pages[0].Blocks.OfType<Table>().Single().Rows.Count);
        Assert.Equal("cell-limit", Assert.Single(document.Findings).Code);
    }

    private SourceDocument Read(byte[] bytes, ReadingLimits? limits = null) => new DocumentReader(limits).Read(folder.Write("fil.docx", bytes));

    private UnreadableDocumentException Failure(byte[] bytes, ReadingLimits? limits = null) => Assert.Throws<UnreadableDocumentException>(() => Read(bytes, limits));

    private string Text(byte[] bytes, ReadingLimits? limits = null) => string.Join(
        ' ',
        Read(bytes, limits).Pages.SelectMany(page => page.Blocks).OfType<TextBlock>().SelectMany(block => block.Lines).Select(line => line.Text));
}
