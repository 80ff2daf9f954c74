using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using ProtocolMiner.Documents.Decisions;
using ProtocolMiner.Protocols;
using ProtocolMiner.Tests.Attendance;

namespace ProtocolMiner.Tests.Documents;

public sealed class DecisionListWriterTests
{
    private static readonly IReadOnlyList<DecisionRow> Rows = DecisionRow.Of([Meeting()]);

    [Fact]
    public void Only_what_was_decided_is_listed() =>
        Assert.Equal(["Bidraget | 2024 beviljas.", "=2+2 antecknas."], Rows.Select(row => row.Decision));

    [Fact]
    public void Csv_names_outcome_page_and_document()
    {
        var lines = Encoding.UTF8.GetString(Written(DecisionListWriter.WriteCsv)).Split("\r\n");

        Assert.Equal("Kultur- och fritidsnämnden;2024-03-06;8;Bidrag;KFN 2024/17;Bidraget | 2024 beviljas.;bifall;4;Kultur- och fritidsnämnden 2024-03-06 § 8;2024-03-06.pdf", lines[1]);
        Assert.Contains("'=2+2 antecknas.", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_a_table_that_the_text_cannot_break()
    {
        var lines = Encoding.UTF8.GetString(Written(DecisionListWriter.WriteMarkdown)).Split('\n');

        Assert.Equal("| Kultur- och fritidsnämnden | 2024-03-06 | 8 | Bidrag | KFN 2024/17 | Bidraget \\| 2024 beviljas. | bifall | 4 | Kultur- och fritidsnämnden 2024-03-06 § 8 | 2024-03-06.pdf |", lines[4]);
    }

    [Fact]
    public void The_workbook_is_valid_and_typed()
    {
        using var stream = new MemoryStream(Written(DecisionListWriter.WriteExcel));
        using (var workbook = SpreadsheetDocument.Open(stream, isEditable: false))
            Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => error.Description));
        stream.Position = 0;

        var row = MiniExcel.Query(stream, useHeaderRow: true).Cast<IDictionary<string, object?>>().Last();

        Assert.Equal(new DateTime(2024, 3, 6), row["Datum"]);
        Assert.Equal("=2+2 antecknas.", row["Beslut"]);
    }

    [Fact]
    public void The_Word_document_is_valid()
    {
        using var stream = new MemoryStream(Written(DecisionListWriter.WriteWord));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => error.Description));
        Assert.Contains("Bidraget | 2024 beviljas.", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    private static Protocol Meeting()
    {
        var protocol = SampleMeeting.Protocol();
        return protocol with
        {
            Items =
            [
                new Item("8", "§ 8", "Bidrag", ["KFN 2024/17"], 3, 4, "", [
                    new Decision("Bidraget avslås.", DecisionStatus.Proposed, null, 3),
                    new Decision("Bidraget | 2024 beviljas.", DecisionStatus.Adopted, Outcome.Approved, 4),
                ], [], [], [], [], []),
                new Item("9", "§ 9", "Rapport", [], 5, 5, "", [new Decision("=2+2 antecknas.", DecisionStatus.Adopted, Outcome.Noted, null)], [], [], [], [], []),
            ],
        };
    }

    private static byte[] Written(Action<Stream, IReadOnlyList<DecisionRow>> write)
    {
        using var stream = new MemoryStream();
        write(stream, Rows);
        return stream.ToArray();
    }
}
