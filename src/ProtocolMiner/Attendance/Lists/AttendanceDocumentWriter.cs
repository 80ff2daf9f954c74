using System.Globalization;
using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>
/// Attendance lists (<em>närvarolistor</em>) as a Word document: a heading, the head of the meeting, and a table each for those who
/// decided or should have, for the substitutes beside them and for the others.
/// </summary>
public static class AttendanceDocumentWriter
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly (string Heading, Func<AttendanceRow, bool> Holds)[] Groups =
    [
        ("Ledamöter och tjänstgörande ersättare", row => row.IsMember || row.Serves),
        ("Övriga ersättare", row => row.StandsBy),
        ("Övriga deltagare", row => !row.IsElected),
    ];

    /// <param name="output">Seekable; left open.</param>
    public static void Write(Stream output, IReadOnlyList<AttendanceList> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        using var document = new WordDocumentBuilder(output, "Närvarolista", landscape: true);
        for (var i = 0; i < lists.Count; i++)
        {
            if (i > 0)
                document.AddPageBreak();
            Write(document, lists[i]);
        }
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
        document.AddFact("Rättat", list.Correction);
        if (list.Rows.Count == 0)
            document.AddParagraph("Dokumentet innehåller ingen närvarolista som kunde läsas.");
        else
            AddTables(document, list);
        foreach (var doubt in list.Doubts)
            document.AddParagraph((doubt.Page is { } page ? $"Att kontrollera, sidan {page}: " : "Att kontrollera: ") + SwedishFindings.Of(doubt), WordStyles.Small);
    }

    private static void AddTables(WordDocumentBuilder document, AttendanceList list)
    {
        document.AddFact("Närvarande", Count(list));
        var columns = AttendanceColumn.OfMeeting.Where(column => !SaysNothingNew(column.Heading, list)).ToList();
        foreach (var (heading, holds) in Groups)
        {
            var rows = list.Rows.Where(holds).ToList();
            if (rows.Count == 0)
                continue;
            document.AddHeading(heading, level: 2);
            document.AddTable(columns, rows);
        }
    }

    /// <summary>Notes that are wholly in the columns of times and §§ are not repeated beside them.</summary>
    private static bool SaysNothingNew(string heading, AttendanceList list) =>
        heading == "Anteckning" && list.Rows.All(row => row.Note is null || row.Part.IsWhole(row.Note));

    private static string Count(AttendanceList list)
    {
        var present = list.Rows.Where(row => row.Status == AttendanceStatus.Present).ToList();
        var parts = new List<string>();
        Add(present.Count(row => row.IsMember), "ledamot", "ledamöter");
        Add(present.Count(row => row.Serves), "tjänstgörande ersättare", "tjänstgörande ersättare");
        Add(present.Count(row => row.StandsBy), "ersättare utan angiven tjänstgöring", "ersättare utan angiven tjänstgöring");
        Add(present.Count(row => !row.IsElected), "övrig", "övriga");
        return string.Join(", ", parts);

        void Add(int count, string one, string several)
        {
            if (count > 0)
                parts.Add($"{count} {(count == 1 ? one : several)}");
        }
    }

    private static string? Times(Meeting meeting) => meeting.Start is null
        ? null
        : $"kl. {meeting.Start:HH\\.mm}" + (meeting.End is null ? "" : $"–{meeting.End:HH\\.mm}");
}
