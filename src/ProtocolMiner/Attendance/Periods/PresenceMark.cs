using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>The marks of a matrix of persons and meetings, or persons and items (<em>§§</em>), and what they stand for.</summary>
internal static class PresenceMark
{
    public const string Recused = "J";
    public const string Unknown = "?";
    public const string NotRecorded = "–";

    private const string Present = "N";
    private const string Serving = "T";
    private const string StandingBy = "E";
    private const string Absent = "F";
    private const string Excused = "A";
    private const string Part = "*";

    public static IReadOnlyList<(string Mark, string Meaning)> Legend { get; } =
    [
        (Present, "närvarande"),
        (Serving, "tjänstgörande ersättare"),
        (StandingBy, "närvarande ersättare som inte anges ha tjänstgjort"),
        (Part, "efter en bokstav: del av mötet"),
        (Absent, "frånvarande"),
        (Excused, "anmält förhinder"),
        (Recused, "jäv i paragrafen"),
        (Unknown, "tider för ankomst eller avgång anges, men inte för vilka paragrafer"),
        (NotRecorded, "inte upptagen i mötets närvarolista, vilket inte är detsamma som frånvarande"),
    ];

    /// <summary>The mark of a person at a meeting.</summary>
    public static string Of(AttendanceRow? row) => row switch
    {
        null => NotRecorded,
        { Status: AttendanceStatus.Excused } => Excused,
        { Status: AttendanceStatus.Absent } => Absent,
        _ => OfPresent(row) + (row.Part is { From: null, To: null, Items: null } ? "" : Part),
    };

    /// <summary>The mark of a person at one item; empty where the person was not there.</summary>
    /// <param name="number">The item's number.</param>
    public static string Of(AttendanceRow row, string number)
    {
        if (row.Status != AttendanceStatus.Present)
            return "";
        if (row.Recusals.Contains(number))
            return Recused;
        if (row.Part.Items is null)
            return row.Part.From is null && row.Part.To is null ? OfPresent(row) : Unknown;
        return row.Part.Covers(number) ? OfPresent(row) : "";
    }

    private static string OfPresent(AttendanceRow row) => row.Serves ? Serving : row.StandsBy ? StandingBy : Present;
}
