using ProtocolMiner.Attendance.Corrections;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance;

/// <summary>The attendance list (<em>närvarolista</em>) of one meeting: everyone whom the protocol names, one row a person.</summary>
/// <param name="Source">Path of the document, as it was read.</param>
/// <param name="Rows">The chair first, then by role, and within a role as a Swede sorts by family name.</param>
/// <param name="Doubts">What the reader was unsure of and a secretary should look at.</param>
public sealed record AttendanceList(string Source, Meeting Meeting, IReadOnlyList<AttendanceRow> Rows, IReadOnlyList<Finding> Doubts)
{
    /// <summary>Codes of the findings that concern attendance begin like this.</summary>
    private static readonly string[] AttendanceCodes = ["attendance", "correction", "person", "voter", "scan", "no-chair", "page"];

    /// <summary>Numbers of the items that the meeting treated, in their order.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>What a secretary corrected in the meeting's head or left out of the list, in Swedish; null when nothing.</summary>
    public string? Correction { get; init; }

    public static AttendanceList Of(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var recusals = protocol.Items
            .Where(item => item.Number is not null)
            .SelectMany(item => item.Recusals.Select(recusal => (recusal.Name, Item: item.Number!)))
            .ToLookup(pair => pair.Name, pair => pair.Item, StringComparer.OrdinalIgnoreCase);
        var corrections = protocol.Corrections.ToLookup(correction => correction.Field == CorrectedField.Removed ? null : correction.Person);
        var rows = protocol.Attendance.Select(attendee => AttendanceRow.Of(attendee, [.. recusals[attendee.Name]]) with { Correction = CorrectionTexts.Of(corrections[attendee.Name]) });
        return new AttendanceList(
            protocol.Source.Path,
            protocol.Meeting,
            [.. rows.OrderByDescending(row => row.Name == protocol.Meeting.Chair && row.Roles.Contains(AttendeeRole.Chair)).ThenBy(row => row, AttendanceRow.SwedishOrder)],
            [.. protocol.Warnings.Where(warning => AttendanceCodes.Any(code => warning.Code.StartsWith(code, StringComparison.Ordinal)))])
        {
            Correction = CorrectionTexts.Of(corrections[null]),
            Items = [.. protocol.Items.Select(item => item.Number).OfType<string>()],
        };
    }
}

/// <summary>A person's row in an attendance list.</summary>
/// <param name="Part">The part of the meeting that the note tells of.</param>
/// <param name="Recusals">Numbers of the items that the person took no part in (<em>jäv</em>).</param>
/// <param name="Note">As the protocol writes it; null without one.</param>
/// <param name="Page">1-based page of the document; null where the format has no pages.</param>
public sealed record AttendanceRow(
    string Name,
    string? Party,
    string? Organization,
    IReadOnlyList<AttendeeRole> Roles,
    AttendanceStatus Status,
    string? ServingFor,
    AttendancePart Part,
    IReadOnlyList<string> Recusals,
    string? Note,
    int? Page)
{
    /// <summary>Whether a substitute served (<em>tjänstgjorde</em>) in a member's place; null when the document does not say.</summary>
    public bool? Serving { get; init; }

    /// <summary>What a secretary corrected in the row; null when nothing.</summary>
    public string? Correction { get; init; }

    /// <summary>Elected to the body: chair, member or substitute; not an official or a guest.</summary>
    public bool IsElected => IsMember || Roles.Contains(AttendeeRole.Substitute);

    /// <summary>Sits in the body by right (<em>ordinarie</em>), and not as a substitute.</summary>
    public bool IsMember => !Roles.Contains(AttendeeRole.Substitute) && (Roles.Contains(AttendeeRole.Member) || Roles.Contains(AttendeeRole.Chair) || Roles.Contains(AttendeeRole.ViceChair));

    /// <summary>A substitute who served.</summary>
    public bool Serves => Status == AttendanceStatus.Present && !IsMember && (ServingFor is not null || Serving == true);

    /// <summary>A substitute who did not serve, as far as the list says.</summary>
    public bool StandsBy => IsElected && !IsMember && !Serves;

    /// <summary>Chair and members first, then substitutes, then the others; within a group by family name in Swedish order.</summary>
    public static IComparer<AttendanceRow> SwedishOrder { get; } = Comparer<AttendanceRow>.Create((a, b) =>
    {
        var order = Group(a).CompareTo(Group(b));
        return order != 0 ? order : PersonName.SwedishOrder.Compare(a.Name, b.Name);
    });

    public static AttendanceRow Of(Attendee attendee, IReadOnlyList<string> recusals)
    {
        ArgumentNullException.ThrowIfNull(attendee);
        return new AttendanceRow(
            attendee.Name, attendee.Party, attendee.Organization, attendee.Roles, attendee.Status, attendee.ServingFor,
            AttendancePart.Parse(attendee.Note), recusals, attendee.Note, attendee.Page)
        {
            Serving = attendee.Serving,
        };
    }

    private static int Group(AttendanceRow row) =>
        row.Roles.Contains(AttendeeRole.Chair) && row.Roles.Contains(AttendeeRole.Member) ? 0
        : row.Roles.Count > 0 ? 1 + (int)row.Roles.Min(role => role is AttendeeRole.ViceChair or AttendeeRole.Chair ? AttendeeRole.Member : role)
        : int.MaxValue;
}
