using ProtocolMiner.Cleaning;
using ProtocolMiner.Extraction.Heads;
using ProtocolMiner.Extraction.Persons;
using ProtocolMiner.Protocols;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>Reads who was there (<em>närvaro</em>): from attendance lists wherever they stand, or from the opening of the meeting.</summary>
internal sealed class AttendancePass : IExtractionPass
{
    /// <summary>Items in which the meeting is opened.</summary>
    private const int OpeningItems = 3;

    public void Run(ProtocolDraft draft)
    {
        if (draft.Kind is DocumentKind.Notice or DocumentKind.Memo or DocumentKind.Slides)
            return;

        var reader = ReadLists(draft);
        var builder = new AttendanceBuilder(reader.Legend, board: draft.Meeting.Body == "Styrelsen");
        builder.Add(reader.Entries);
        var known = new PersonDirectory([.. builder.Rows.Select(row => new KnownPerson(row.Name, row.Party, [], row.Organization))], ChairOf(builder));
        var officers = OfficerFinder.Find(draft, draft.Head, known);
        OfficerRoles.Add(builder, officers, draft);
        draft.Attendance = [.. builder.Rows.Select(row => row.Build())];
        draft.Findings.AddRange(reader.Findings.Concat(builder.Findings));
        draft.Meeting = MeetingCompleter.Complete(draft.Meeting, officers, draft.Attendance);
    }

    /// <summary>The only one whom the lists call the chair, or of several who chaired a part each the one in whose place the others did.</summary>
    private static string? ChairOf(AttendanceBuilder builder)
    {
        var chairs = builder.Rows.Where(row => row.Status == AttendanceStatus.Present && row.Roles.Contains(AttendeeRole.Chair)).ToList();
        var first = chairs.Where(row => !row.Roles.Contains(AttendeeRole.ViceChair)).ToList();
        return chairs is [{ } only] ? only.Name
            : first.Count > 0 && chairs.TrueForAll(row => row.Note is not null) ? first[0].Name
            : null;
    }

    private static RosterReader ReadLists(ProtocolDraft draft)
    {
        var outline = draft.Outline;
        var reader = new RosterReader(RosterLegend.Read(outline.Front.Concat(outline.Back).Concat(outline.Items.SelectMany(item => item.Blocks)).OfType<Paragraph>()));
        reader.Read(outline.Front, RosterZone.Front);
        reader.Read(outline.Back, RosterZone.Back);
        for (var i = 0; i < outline.Items.Count; i++)
        {
            var item = outline.Items[i];

            // An item "Närvarande" is a list with its heading.
            if (item.Title is { } title && RosterLabelParser.Parse(title) is { Presence: not null })
                reader.Read([new Paragraph([new(title, default)], item.Page, item.Page), .. item.Blocks], RosterZone.Back);
            else if (reader.Entries.Count == 0)
                reader.Read(item.Blocks, i < OpeningItems ? RosterZone.Opening : RosterZone.Item);
        }

        return reader;
    }
}
