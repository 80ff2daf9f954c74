using System.Globalization;
using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>Attendance lists (<em>närvarolistor</em>) as a Word document: a heading, the head of the meeting and a table for each.</summary>
public static class AttendanceDocumentWriter
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    /// <param name="output">Seekable; left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        using var document = new WordDocumentBuilder(output, "Närvarolista", landscape: true);
        foreach (var list in lists)
            Write(document, list);
    }

    private static void Write(WordDocumentBuilder document, AttendanceList list)
    {
        var meeting = list.Meeting;
        document.AddHeading("Närvarolista" + (meeting.Body is null ? "" : " – " + meeting.Body));
        document.AddFact("Organisation", meeting.Organization);
        document.AddFact("Datum", meeting.Date?.ToString("D", Swedish));
        document.AddFact("Tid", Times(meeting));
        document.AddFact("Plats", meeting.Place);
        document.AddFact("Ordförande", meeting.Chair);
        document.AddFact("Sekreterare", meeting.Secretary);
        document.AddFact("Justerare", string.Join(", ", meeting.Adjusters));
        document.AddFact("Källa", System.IO.Path.GetFileName(list.Source));
        if (list.Rows.Count == 0)
            document.AddParagraph("Dokumentet innehåller ingen närvarolista som kunde läsas.");
        else
            AddTable(document, list.Rows);
        foreach (var doubt in list.Doubts)
            document.AddParagraph((doubt.Page is { } page ? $"Att kontrollera, sidan {page}: " : "Att kontrollera: ") + doubt.Message, WordStyles.Small);
    }

    /// <summary>A column that no row fills is left out: most meetings have no recusals, and nobody at a distance.</summary>
    private static void AddTable(WordDocumentBuilder document, IReadOnlyList<AttendanceRow> rows)
    {
        var columns = AttendanceColumn.All.Where(column => rows.Any(row => column.Text(row).Length > 0)).ToList();
        document.AddTable(
            [.. columns.Select(column => (column.Heading, column.Width))],
            rows.Select(row => (IReadOnlyList<string>)[.. columns.Select(column => column.Text(row))]));
    }

    private static string? Times(Meeting meeting) => meeting.Start is null
        ? null
        : $"kl. {meeting.Start:HH\\.mm}" + (meeting.End is null ? "" : $"–{meeting.End:HH\\.mm}");
}
