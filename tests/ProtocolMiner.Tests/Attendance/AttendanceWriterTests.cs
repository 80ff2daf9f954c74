using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using MiniExcelLibs;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Lists;

namespace ProtocolMiner.Tests.Attendance;

public sealed class AttendanceWriterTests
{
    private static readonly AttendanceList[] Lists = [SampleMeeting.List(), SampleMeeting.List("Nämnden för miljö/bygg [beredning] och mycket mera")];

    [Fact]
    public void Csv_opens_in_Swedish_Excel()
    {
        var bytes = Written(AttendanceCsvWriter.Write);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("Organ;Datum;Namn;Parti;Organisation;Roll;Närvaro;Tjänstgör för;Från;Till;§§;Jäv §;Distans;Anteckning;Rättat;Sida;Dokument", lines[0]);
        Assert.Equal("Kultur- och fritidsnämnden;2024-03-06;Bo von Sydow;V;;ersättare;närvarande;Anna Ek;13:30;;;;Ja;fr.o.m. kl. 13.30, på distans;;1;2024-03-06.pdf", lines[5]);
    }

    [Fact]
    public void Csv_holds_no_formula()
    {
        var text = Encoding.UTF8.GetString(Written(AttendanceCsvWriter.Write));

        Assert.DoesNotContain(";=HYPERLINK", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"=HYPERLINK", text, StringComparison.Ordinal);
        Assert.Contains("'=HYPERLINK", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workbook_has_a_sheet_with_all_and_one_a_meeting()
    {
        using var stream = new MemoryStream(Written(AttendanceWorkbookWriter.Write));

        Assert.Equal(["Alla", "2024-03-06 Kultur- och fritidsn", "2024-03-06 Nämnden för miljö by"], MiniExcel.GetSheetNames(stream));
        var all = MiniExcel.Query(stream, useHeaderRow: true, sheetName: "Alla").Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(12, all.Count);
        Assert.Equal(new DateTime(2024, 3, 6), all[0]["Datum"]);
        Assert.Equal("Karin Åberg", all[0]["Namn"]);
        Assert.Equal(1d, Convert.ToDouble(all[0]["Sida"], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_workbook_is_valid_and_holds_no_formula()
    {
        using var stream = new MemoryStream(Written(AttendanceWorkbookWriter.Write));
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.All(
            workbook.WorkbookPart!.WorksheetParts,
            sheet => Assert.Empty(sheet.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }

    [Fact]
    public void The_Word_document_is_valid_and_its_header_row_repeats()
    {
        using var stream = new MemoryStream(Written(AttendanceDocumentWriter.Write));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var tables = document.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList();
        Assert.Equal(4, tables.Count);
        Assert.NotNull(tables[0].Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Equal("Karin Åberg", tables[0].Elements<TableRow>().ElementAt(1).Elements<TableCell>().First().InnerText);
    }

    [Fact]
    public void The_Word_document_says_what_to_check()
    {
        using var stream = new MemoryStream(Written(AttendanceDocumentWriter.Write));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);

        Assert.Contains("Att kontrollera, sidan 2: En rubrik för närvaro hittades, men inga namn kunde läsas under den.", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    private static byte[] Written(Action<Stream, IReadOnlyList<AttendanceList>> write)
    {
        using var stream = new MemoryStream();
        write(stream, Lists);
        return stream.ToArray();
    }
}
