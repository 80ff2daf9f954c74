using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>An attendance list as a form's fields: what the secretary corrects, and what goes along with it.</summary>
public sealed class AttendanceForm
{
    public string? Source { get; set; }

    public string? Body { get; set; }

    public string? Organization { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public string? Place { get; set; }

    public List<AttendanceFormRow> Rows { get; set; } = [];

    public static AttendanceForm Of(AttendanceList list, string source)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new AttendanceForm
        {
            Source = source,
            Body = list.Meeting.Body,
            Organization = list.Meeting.Organization,
            Date = list.Meeting.Date,
            Start = list.Meeting.Start,
            End = list.Meeting.End,
            Place = list.Meeting.Place,
            Rows = [.. list.Rows.Select(AttendanceFormRow.Of)],
        };
    }

    /// <summary>The list that the form holds; a row whose name was emptied is left out.</summary>
    public AttendanceList ToList() => new(
        Source ?? "",
        Meeting.Unknown with { Body = Body, Organization = Organization, Date = Date, Start = Start, End = End, Place = Place },
        [.. Rows.Where(row => !string.IsNullOrWhiteSpace(row.Name)).Select(row => row.ToRow())],
        []);
}

/// <summary>A person's row in the form.</summary>
public sealed class AttendanceFormRow
{
    public string? Name { get; set; }

    public string? Party { get; set; }

    public AttendeeRole[] Roles { get; set; } = [];

    public AttendanceStatus Status { get; set; }

    public string? ServingFor { get; set; }

    public string? Note { get; set; }

    public string? Organization { get; set; }

    public int? Page { get; set; }

    public static AttendanceFormRow Of(AttendanceRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new AttendanceFormRow
        {
            Name = row.Name,
            Party = row.Party,
            Roles = [.. row.Roles],
            Status = row.Status,
            ServingFor = row.ServingFor,
            Note = row.Note,
            Organization = row.Organization,
            Page = row.Page,
        };
    }

    public AttendanceRow ToRow() => new(
        Name!.Trim(), Empty(Party), Empty(Organization), Roles, Status, Empty(ServingFor), AttendancePart.Parse(Note), [], Empty(Note), Page);

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
