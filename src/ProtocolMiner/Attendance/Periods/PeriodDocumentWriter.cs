using System.Globalization;
using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>A period's attendance as a Word document on A4: sums by person, person by meeting, parties, and what to check.</summary>
public static class PeriodDocumentWriter
{
    /// <summary>Meetings that find room side by side on a page that lies on its side.</summary>
    private const int MeetingsAbreast = 14;

    private const int MarkWidth = 7;

    /// <param name="output">Seekable; left open.</param>
    public static void Write(Stream output, PeriodOverview overview)
    {
        ArgumentNullException.ThrowIfNull(overview);
        using var document = new WordDocumentBuilder(output, "Närvaro", landscape: true);
        document.AddHeading(PeriodTexts.Title(overview));
        document.AddFact("Period", PeriodTexts.Period(overview));
        foreach (var note in PeriodTexts.Notes(overview))
            document.AddParagraph(note);
        document.AddHeading("Sammanställning per person", level: 2);
        document.AddTable([.. PeriodColumns.Name, .. PeriodColumns.Sums(overview.RecordsAbsence)], overview.Persons);
        AddMeetings(document, overview);
        AddList(document, "Per parti", PeriodColumns.Party, overview.Parties);
        AddList(document, "Att kontrollera: kanske samma person", PeriodColumns.Doubt, overview.Doubts);
        AddList(document, "Utelämnat", PeriodColumns.LeftOut, overview.LeftOut);
    }

    private static void AddMeetings(WordDocumentBuilder document, PeriodOverview overview)
    {
        document.AddHeading("Person per möte", level: 2);
        document.AddParagraph(string.Join("; ", PresenceMark.Legend.Where(entry => entry.Mark is not (PresenceMark.Recused or PresenceMark.Unknown)).Select(entry => $"{entry.Mark} = {entry.Meaning}")) + ".", WordStyles.Small);
        foreach (var meetings in overview.Meetings.Select((meeting, i) => (meeting.Meeting.Date, Index: i)).Chunk(MeetingsAbreast))
        {
            var columns = meetings.Select(meeting => new ListColumn<PersonPeriod>(
                meeting.Date!.Value.ToString("yyyy\nMM-dd", CultureInfo.InvariantCulture), MarkWidth, person => PresenceMark.Of(person.Rows[meeting.Index])));
            document.AddTable([.. PeriodColumns.Name, .. columns], [.. overview.Persons.Where(person => meetings.Any(meeting => person.Rows[meeting.Index] is not null))]);
        }
    }

    private static void AddList<TRow>(WordDocumentBuilder document, string heading, IReadOnlyList<ListColumn<TRow>> columns, IReadOnlyList<TRow> rows)
    {
        if (rows.Count == 0)
            return;
        document.AddHeading(heading, level: 2);
        document.AddTable(columns, rows);
    }
}
