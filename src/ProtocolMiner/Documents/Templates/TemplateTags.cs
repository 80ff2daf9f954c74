using System.Globalization;
using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Documents.Templates;

/// <summary>The tags that content controls of a template for attendance lists may have; <c>docs/mallar.md</c> lists them in Swedish.</summary>
internal static class TemplateTags
{
    /// <summary>Tags of persons begin so.</summary>
    public const string PersonPrefix = "attendee.";

    /// <summary>A list without these is none: who was there, and on which day.</summary>
    public static readonly string[] Needed = ["meeting.date", "attendee.name"];

    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    public static IReadOnlyDictionary<string, Func<AttendanceList, string?>> Meeting { get; } = new Dictionary<string, Func<AttendanceList, string?>>
    {
        ["meeting.body"] = list => list.Meeting.Body,
        ["meeting.organization"] = list => list.Meeting.Organization,
        ["meeting.date"] = list => list.Meeting.Date?.ToString("d MMMM yyyy", Swedish),
        ["meeting.start"] = list => list.Meeting.Start?.ToString("HH.mm", CultureInfo.InvariantCulture),
        ["meeting.end"] = list => list.Meeting.End?.ToString("HH.mm", CultureInfo.InvariantCulture),
        ["meeting.place"] = list => list.Meeting.Place,
        ["meeting.chair"] = list => list.Meeting.Chair,
        ["meeting.secretary"] = list => list.Meeting.Secretary,
        ["meeting.adjusters"] = list => string.Join(", ", list.Meeting.Adjusters),
        ["document.name"] = list => System.IO.Path.GetFileName(list.Source),
    };

    public static IReadOnlyDictionary<string, Func<AttendanceRow, string?>> Person { get; } = new Dictionary<string, Func<AttendanceRow, string?>>
    {
        ["attendee.name"] = row => row.Name,
        ["attendee.party"] = row => row.Party,
        ["attendee.organization"] = row => row.Organization,
        ["attendee.roles"] = row => SwedishTerms.Of(row.Roles),
        ["attendee.status"] = row => SwedishTerms.Of(row.Status),
        ["attendee.servingFor"] = row => row.ServingFor,
        ["attendee.from"] = row => ListValue.ToText(row.Part.From),
        ["attendee.to"] = row => ListValue.ToText(row.Part.To),
        ["attendee.items"] = row => row.Part.Items,
        ["attendee.recusals"] = row => string.Join(", ", row.Recusals),
        ["attendee.note"] = row => row.Note,
    };

    /// <summary>Tags of a control around what is repeated for each person: whom of them it is repeated for.</summary>
    public static IReadOnlyDictionary<string, Func<AttendanceRow, bool>> Groups { get; } = new Dictionary<string, Func<AttendanceRow, bool>>
    {
        ["attendees"] = _ => true,
        ["attendees.deciding"] = row => row.Status == AttendanceStatus.Present && (row.IsMember || row.Serves),
        ["attendees.substitutes"] = row => row.Status == AttendanceStatus.Present && row.StandsBy,
        ["attendees.others"] = row => row.Status == AttendanceStatus.Present && !row.IsElected,
        ["attendees.absent"] = row => row.Status != AttendanceStatus.Present,
    };

    public static IEnumerable<string> All => Meeting.Keys.Concat(Groups.Keys).Concat(Person.Keys);

    /// <exception cref="TemplateException">A tag is unknown, or a needed one missing.</exception>
    public static void Check(IReadOnlyCollection<string> tags)
    {
        if (tags.FirstOrDefault(tag => !All.Contains(tag)) is { } unknown)
            throw new TemplateException($"The template has a content control tagged \"{unknown}\", which is none of {string.Join(", ", All)}.");
        if (Array.Find(Needed, needed => !tags.Contains(needed)) is { } missing)
            throw new TemplateException($"The template has no content control tagged \"{missing}\", which an attendance list (närvarolista) needs.");
    }
}
