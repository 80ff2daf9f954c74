using ProtocolMiner.Attendance.Lists;
using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>A period's attendance as an Excel workbook: person by meeting, parties, all rows, and person by item for each meeting.</summary>
public static class PeriodWorkbookWriter
{
    private const string Overview = "Översikt";
    private const string Parties = "Partier";
    private const string All = "Alla";
    private const string Doubts = "Att kontrollera";
    private const string LeftOut = "Utelämnat";
    private const string Legend = "Förklaring";

    /// <summary>Width of a column that holds a mark below a date or a number, in characters.</summary>
    private const int MarkWidth = 11;

    private const int ItemWidth = 6;

    /// <param name="output">Left open.</param>
    public static void Write(Stream output, PeriodOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        var names = new SheetNames([Overview, Parties, All, Doubts, LeftOut, Legend]);
        SpreadsheetWorkbook.Write(output,
        [
            WorkbookSheet.Of(Overview, [.. PeriodColumns.Name, .. PeriodColumns.Sums(overview.RecordsAbsence), .. MeetingColumns(overview)], overview.Persons) with { FrozenColumns = PeriodColumns.Name.Count },
            WorkbookSheet.Of(Parties, PeriodColumns.Party, overview.Parties),
            WorkbookSheet.Of(All, AttendanceColumn.All, AttendanceColumn.Rows(overview.Meetings)),
            WorkbookSheet.Of(Doubts, PeriodColumns.Doubt, overview.Doubts),
            WorkbookSheet.Of(LeftOut, PeriodColumns.LeftOut, overview.LeftOut),
            new WorkbookSheet(Legend, [("Tecken", 10), ("Betydelse", 100)], LegendRows(overview)),
            .. overview.Meetings.Select(meeting => WorkbookSheet.Of(names.Next(meeting.Meeting), [.. AttendanceColumn.OfMeeting, .. ItemColumns(meeting)], meeting.Rows) with { FrozenColumns = 1 }),
        ]);
    }

    private static IEnumerable<ListColumn<PersonPeriod>> MeetingColumns(PeriodOverview overview) =>
        overview.Meetings.Select((meeting, i) => new ListColumn<PersonPeriod>(ListValue.ToText(meeting.Meeting.Date), MarkWidth, person => PresenceMark.Of(person.Rows[i])));

    private static IEnumerable<ListColumn<AttendanceRow>> ItemColumns(AttendanceList meeting) =>
        meeting.Items.Distinct().Select(number => new ListColumn<AttendanceRow>("§ " + number, ItemWidth, row => PresenceMark.Of(row, number)));

    private static IEnumerable<IReadOnlyList<object?>> LegendRows(PeriodOverview overview) =>
    [
        [null, $"{PeriodTexts.Title(overview)}, {PeriodTexts.Period(overview)}"],
        .. PeriodTexts.Notes(overview).Select(note => (IReadOnlyList<object?>)[null, note]),
        .. PresenceMark.Legend.Select(entry => (IReadOnlyList<object?>)[entry.Mark, entry.Meaning]),
    ];
}
