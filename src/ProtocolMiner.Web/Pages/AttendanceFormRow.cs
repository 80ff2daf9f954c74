using ProtocolMiner.Attendance;
using ProtocolMiner.Documents;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>A person's row in the form.</summary>
public sealed class AttendanceFormRow
{
    public string? Name { get; set; }

    public string? Party { get; set; }

    /// <summary>In Swedish, with commas between.</summary>
    public string? Roles { get; set; }

    public AttendanceStatus Status { get; set; }

    public string? ServingFor { get; set; }

    public string? Note { get; set; }

    /// <summary>Numbers of the items in which the person had <em>jäv</em>, with commas between.</summary>
    public string? Recusals { get; set; }

    public string? Organization { get; set; }

    public int? Page { get; set; }

    /// <summary>Whether a substitute served; null when the document does not say.</summary>
    public bool? Serving { get; set; }

    public bool IsFilled => !string.IsNullOrWhiteSpace(Name);

    public static AttendanceFormRow Of(AttendanceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new AttendanceFormRow
        {
            Name = row.Name,
            Party = row.Party,
            Roles = SwedishTerms.Of(row.Roles),
            Status = row.Status,
            ServingFor = row.ServingFor,
            Note = row.Note,
            Recusals = string.Join(", ", row.Recusals),
            Organization = row.Organization,
            Page = row.Page,
            Serving = row.Serving,
        };
    }

    public AttendanceRow ToRow() => new(
        Name!.Trim(), Empty(Party), Empty(Organization), RoleTexts.Parse(Roles, out _), Status, Empty(ServingFor),
        AttendancePart.Parse(Note), (Recusals ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries), Empty(Note), Page)
    {
        Serving = Serving,
    };

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
