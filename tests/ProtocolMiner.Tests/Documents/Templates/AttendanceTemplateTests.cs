using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ProtocolMiner.Documents.Templates;
using ProtocolMiner.SampleCorpus.Word;
using ProtocolMiner.Tests.Attendance;

namespace ProtocolMiner.Tests.Documents.Templates;

public sealed class AttendanceTemplateTests
{
    [Fact]
    public void The_example_that_ships_is_what_its_source_makes() =>
        Assert.Equal(AttendanceListTemplate.Render(), File.ReadAllBytes(Repository.Path("docs", "mallar", "narvarolista.docx")));

    [Fact]
    public void The_example_is_filled_in_and_keeps_its_look()
    {
        var filled = Fill(AttendanceListTemplate.Render());

        OpenXmlCheck.IsValidWord(filled);
        using var document = WordprocessingDocument.Open(new MemoryStream(filled), isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal("Björkmåla kommun6 mars 2024", document.MainDocumentPart.HeaderParts.Single().Header!.InnerText);
        Assert.Contains("Kultur- och fritidsnämnden", body.Descendants<Paragraph>().Single(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Rubrik2" && p.Descendants<SdtRun>().Any()).InnerText, StringComparison.Ordinal);
        Assert.Equal(
            ["NamnPartiTjänstgör förFrånTillJäv §", "Karin ÅbergS", "Olle ZetterströmM7", "Ivar ÖbergS", "Bo von SydowVAnna Ek13:30"],
            body.Descendants<TableRow>().Select(row => row.InnerText));
        Assert.Contains("Anna Ek V, anmält förhinder", body.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        Assert.DoesNotContain("[", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_keeps_the_look_of_what_it_replaces()
    {
        var filled = Fill(Template(Row("meeting.date", new Bold()), Row("attendee.name", new Italic())));

        using var document = WordprocessingDocument.Open(new MemoryStream(filled), isEditable: false);
        var runs = document.MainDocumentPart!.Document!.Body!.Descendants<Run>().ToList();
        Assert.NotNull(runs[0].RunProperties!.Bold);
        Assert.All(runs.Skip(1), run => Assert.NotNull(run.RunProperties!.Italic));
        Assert.Equal(["6 mars 2024", "Karin Åberg", "Anna Ek", "Olle Zetterström", "Ivar Öberg", "Bo von Sydow", "Sven Lind"], runs.Select(run => run.InnerText).Take(7));
    }

    [Fact]
    public void An_unknown_tag_is_named()
    {
        var error = Assert.Throws<TemplateException>(() => Fill(Template(Row("meeting.date"), Row("attendee.name"), Row("attendee.nmae"))));

        Assert.StartsWith("The template has a content control tagged \"attendee.nmae\", which is none of meeting.body, ", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attendee.name", "meeting.date")]
    [InlineData("meeting.date", "attendee.name")]
    public void A_needed_tag_that_is_missing_is_named(string there, string missing)
    {
        var error = Assert.Throws<TemplateException>(() => Fill(Template(Row(there))));

        Assert.Equal($"The template has no content control tagged \"{missing}\", which an attendance list (närvarolista) needs.", error.Message);
    }

    [Fact]
    public void What_is_no_Word_document_is_refused() => Assert.Throws<TemplateException>(() => Fill("ingen mall"u8.ToArray()));

    private static byte[] Fill(byte[] template)
    {
        using var output = new MemoryStream();
        AttendanceTemplate.Fill(new MemoryStream(template), SampleMeeting.List(), output);
        return output.ToArray();
    }

    private static Paragraph Row(string tag, OpenXmlElement? look = null) => new(new SdtRun(
        new SdtProperties(new Tag { Val = tag }),
        new SdtContentRun(new Run(look is null ? new RunProperties() : new RunProperties(look), new Text("[här]")))));

    private static byte[] Template(params Paragraph[] paragraphs)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(paragraphs));
        return stream.ToArray();
    }
}
