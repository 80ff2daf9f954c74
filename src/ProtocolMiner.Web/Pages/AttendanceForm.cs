using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>An attendance list as a form's fields: what the secretary corrects, and what goes along with it.</summary>
public sealed class AttendanceForm
{
    /// <summary>Empty rows at the end, to write in those whom the protocol forgot.</summary>
    private const int EmptyRows = 3;

    public string? Source { get; set; }

    public string? Body { get; set; }

    public string? Organization { get; set; }

    public DateOnly? Date { get; set; }

    public TimeOnly? Start { get; set; }

    public TimeOnly? End { get; set; }

    public string? Place { get; set; }

    /// <summary>Numbers of the items that the meeting treated, with commas between.</summary>
    public string? Items { get; set; }

    public List<AttendanceFormRow> Rows { get; set; } = [];

    /// <param name="source">Name of the file or path of the document.</param>
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
            Items = string.Join(',', list.Items),
            Rows = [.. list.Rows.Select(AttendanceFormRow.Of), .. Enumerable.Range(0, EmptyRows).Select(_ => new AttendanceFormRow())],
        };
    }

    /// <summary>What has to be corrected before there can be a list, in Swedish.</summary>
    public IEnumerable<string> Errors()
    {
        foreach (var row in Rows.Where(row => row.IsFilled))
        {
            RoleTexts.Parse(row.Roles, out var unknown);
            if (unknown is not null)
                yield return $"{row.Name!.Trim()}: ”{unknown}” är ingen roll. Skriv {string.Join(", ", RoleTexts.All)}.";
        }
    }

    /// <summary>The list that the form holds; a row whose name was emptied is left out.</summary>
    public AttendanceList ToList() => new(
        Source ?? "",
        Meeting.Unknown with { Body = Body, Organization = Organization, Date = Date, Start = Start, End = End, Place = Place },
        [.. Rows.Where(row => row.IsFilled).Select(row => row.ToRow())],
        [])
    {
        Items = (Items ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries),
    };
}
