using System.Text.Json;
using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Web.Pages;

/// <summary>An attendance list as a form's fields: what the secretary corrects, and what goes along with it.</summary>
public sealed class AttendanceForm
{
    /// <summary>Persons in a list: the largest assemblies have fewer.</summary>
    public const int MostRows = 1_000;

    /// <summary>Fields of a row, hidden ones too, and a few of the whole.</summary>
    public const int MostFields = (MostRows * 12) + 50;

    /// <summary>Empty rows at the end, to write in those whom the protocol forgot.</summary>
    private const int EmptyRows = 3;

    public string? Source { get; set; }

    /// <summary>SHA-256 of the document.</summary>
    public string? Checksum { get; set; }

    /// <summary>The form as it was made, as JSON: what a correction is told by.</summary>
    public string? Original { get; set; }

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
    /// <param name="checksum">Its SHA-256.</param>
    public static AttendanceForm Of(AttendanceList list, string source, string checksum)
    {
        ArgumentNullException.ThrowIfNull(list);
        var form = new AttendanceForm
        {
            Source = source,
            Checksum = checksum,
            Body = list.Meeting.Body,
            Organization = list.Meeting.Organization,
            Date = list.Meeting.Date,
            Start = list.Meeting.Start,
            End = list.Meeting.End,
            Place = list.Meeting.Place,
            Items = string.Join(',', list.Items),
            Rows = [.. list.Rows.Select(AttendanceFormRow.Of), .. Enumerable.Range(0, EmptyRows).Select(_ => new AttendanceFormRow())],
        };
        form.Original = JsonSerializer.Serialize(form);
        return form;
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
