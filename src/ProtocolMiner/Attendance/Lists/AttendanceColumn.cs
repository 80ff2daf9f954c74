using System.Globalization;
using ProtocolMiner.Documents;

namespace ProtocolMiner.Attendance.Lists;

/// <summary>A column of an attendance list (<em>närvarolista</em>), the same in Word, Excel and CSV.</summary>
/// <param name="Heading">In Swedish.</param>
/// <param name="Width">In characters.</param>
internal sealed record AttendanceColumn(string Heading, int Width, Func<AttendanceRow, object?> Value)
{
    public static IReadOnlyList<AttendanceColumn> All { get; } =
    [
        new("Namn", 28, row => row.Name),
        new("Parti", 8, row => row.Party),
        new("Organisation", 24, row => row.Organization),
        new("Roll", 24, row => SwedishTerms.Of(row.Roles)),
        new("Närvaro", 16, row => SwedishTerms.Of(row.Status)),
        new("Tjänstgör för", 24, row => row.ServingFor),
        new("Från", 10, row => row.Part.From),
        new("Till", 10, row => row.Part.To),
        new("§§", 14, row => row.Part.Items),
        new("Jäv §", 10, row => row.Recusals.Count > 0 ? string.Join(", ", row.Recusals) : null),
        new("Distans", 9, row => row.Part.Remote ? "Ja" : null),
        new("Anteckning", 26, row => row.Note),
        new("Sida", 9, row => row.Page),
    ];

    /// <summary>The value as text; empty when there is none.</summary>
    public string Text(AttendanceRow row) => Value(row) switch
    {
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var value => value?.ToString() ?? "",
    };
}
