using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>The columns of an attendance list (<em>närvarolista</em>).</summary>
internal static class AttendanceColumn
{
    /// <summary>What differs from person to person of one meeting.</summary>
    public static IReadOnlyList<ListColumn<AttendanceRow>> OfMeeting { get; } =
    [
        new("Namn", 28, row => row.Name),
        new("Parti", 8, row => row.Party),
        new("Organisation", 24, row => row.Organization),
        new("Roll", 24, row => SwedishTerms.Of(row.Roles)),
        new("Närvaro", 18, row => SwedishTerms.Of(row.Status)),
        new("Tjänstgör för", 24, row => row.ServingFor ?? (row.Serves ? "tjänstgör" : null)),
        new("Från", 8, row => row.Part.From),
        new("Till", 8, row => row.Part.To),
        new("§§", 14, row => row.Part.Items),
        new("Jäv §", 10, row => row.Recusals.Count > 0 ? string.Join(", ", row.Recusals) : null),
        new("Distans", 9, row => row.Part.Remote ? "Ja" : null),
        new("Anteckning", 26, row => row.Note),
        new("Rättat", 26, row => row.Correction),
        new("Sida", 7, row => row.Page),
    ];

    /// <summary>The columns of all meetings together, each row with its meeting and document.</summary>
    public static IReadOnlyList<ListColumn<(AttendanceList List, AttendanceRow Row)>> All { get; } =
    [
        new("Organ", 24, pair => pair.List.Meeting.Body),
        new("Datum", 12, pair => pair.List.Meeting.Date),
        .. OfMeeting.Select(column => new ListColumn<(AttendanceList List, AttendanceRow Row)>(column.Heading, column.Width, pair => column.Value(pair.Row))),
        new("Dokument", 32, pair => System.IO.Path.GetFileName(pair.List.Source)),
    ];

    public static IEnumerable<(AttendanceList List, AttendanceRow Row)> Rows(IEnumerable<AttendanceList> lists) =>
        lists.SelectMany(list => list.Rows.Select(row => (list, row)));
}
