using System.Text;
using ProtocolMiner.Attendance;
using ProtocolMiner.Attendance.Fees;
using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Attendance.Periods;
using ProtocolMiner.Documents.Decisions;
using ProtocolMiner.Documents.Extracts;
using ProtocolMiner.Protocols;
using ProtocolMiner.Tests.Attendance;

namespace ProtocolMiner.Tests.Documents;

/// <summary>Everything that is handed out opens without repair, and no text of a document becomes a formula.</summary>
public sealed class WrittenDocumentTests
{
    /// <summary>A meeting whose every text a spreadsheet would run, and that holds characters that XML forbids.</summary>
    private static readonly Protocol Hostile = Meetings.Of(
        "2024-01-10",
        Meetings.Member("=2+2", note: "+46 70", party: "-S"),
        Meetings.Member("Anna\u0001 Ek", AttendanceStatus.Excused),
        Meetings.Substitute("@SUM(A1)", servingFor: "=cmd|' /C calc'!A0")) with
    {
        Items =
        [
            Meetings.Item("1", "=HYPERLINK(\"http://exempel.invalid\")\u0001") with
            {
                Title = "-Ärende & <annat>", Decisions = [new Decision("=1+1 antecknas.", DecisionStatus.Adopted, Outcome.Noted, 1)],
            },
        ],
        Meeting = Meeting.Unknown with { Body = "@Nämnden", Date = new DateOnly(2024, 1, 10) },
    };

    private static readonly Dictionary<string, Action<Stream>> Writers = new()
    {
        ["närvarolista.docx"] = stream => AttendanceDocumentWriter.Write(stream, [AttendanceList.Of(Hostile), SampleMeeting.List()]),
        ["närvarolista.xlsx"] = stream => AttendanceWorkbookWriter.Write(stream, [AttendanceList.Of(Hostile), SampleMeeting.List()]),
        ["närvarolista.csv"] = stream => AttendanceCsvWriter.Write(stream, [AttendanceList.Of(Hostile)]),
        ["period.docx"] = stream => PeriodDocumentWriter.Write(stream, Period),
        ["period.xlsx"] = stream => PeriodWorkbookWriter.Write(stream, Period),
        ["period.csv"] = stream => PeriodCsvWriter.Write(stream, Period),
        ["arvode.docx"] = stream => FeeWriter.WriteWord(stream, Fees),
        ["arvode.xlsx"] = stream => FeeWriter.WriteExcel(stream, Fees),
        ["arvode.csv"] = stream => FeeWriter.WriteCsv(stream, Fees),
        ["beslutslista.docx"] = stream => DecisionListWriter.WriteWord(stream, DecisionRow.Of([Hostile])),
        ["beslutslista.xlsx"] = stream => DecisionListWriter.WriteExcel(stream, DecisionRow.Of([Hostile])),
        ["beslutslista.csv"] = stream => DecisionListWriter.WriteCsv(stream, DecisionRow.Of([Hostile])),
        ["protokollsutdrag.docx"] = stream => ProtocolExtractWriter.Write(stream, Hostile, ["1"]),
    };

    public static TheoryData<string> Word => [.. Named(".docx")];

    public static TheoryData<string> Excel => [.. Named(".xlsx")];

    public static TheoryData<string> Csv => [.. Named(".csv")];

    private static FeeBasis Fees => FeeBasis.Of([Hostile], FeeRules.Read(Repository.Path("docs", "arvodesregler.exempel.yaml")));

    private static PeriodOverview Period => PeriodOverview.Of([Hostile, Hostile with { Meeting = Hostile.Meeting with { Date = new DateOnly(2024, 2, 10) }, Attendance = [] }], "@Nämnden");

    [Theory]
    [MemberData(nameof(Word))]
    public void A_Word_document_is_valid(string name) => OpenXmlCheck.IsValidWord(Written(name));

    [Theory]
    [MemberData(nameof(Excel))]
    public void A_workbook_is_valid_and_holds_no_formula(string name) => OpenXmlCheck.IsValidExcel(Written(name));

    [Theory]
    [MemberData(nameof(Csv))]
    public void No_field_of_a_CSV_file_begins_a_formula(string name)
    {
        var text = Encoding.UTF8.GetString(Written(name)).TrimStart('\uFEFF');

        Assert.Contains('=', text);
        Assert.DoesNotMatch(@"(?m)(?:^|;)""?[=+\-@]", text);
    }

    private static IEnumerable<string> Named(string ending) => Writers.Keys.Where(name => name.EndsWith(ending, StringComparison.Ordinal));

    private static byte[] Written(string name)
    {
        using var stream = new MemoryStream();
        Writers[name](stream);
        return stream.ToArray();
    }
}
