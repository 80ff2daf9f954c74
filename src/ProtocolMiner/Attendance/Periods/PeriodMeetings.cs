using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>Why a document of the body and period is not counted.</summary>
public enum LeftOutReason
{
    /// <summary>No attendance list was found in it, or none that could be read.</summary>
    NoList,

    /// <summary>Another document of the same meeting is counted: an extract, or the same minutes in another format.</summary>
    SameMeeting,

    /// <summary>It states no day, so that it can be put into no period.</summary>
    NoDate,
}

/// <summary>A document of the body that is not counted.</summary>
/// <param name="Source">Path of the document, as it was read.</param>
public sealed record LeftOutDocument(string Source, DateOnly? Date, LeftOutReason Reason);

/// <summary>The meetings of a body within a period, each once.</summary>
/// <param name="Meetings">The fullest document of each, by day.</param>
/// <param name="LeftOut">The other documents of the body and period.</param>
public sealed record PeriodMeetings(IReadOnlyList<Protocol> Meetings, IReadOnlyList<LeftOutDocument> LeftOut)
{
    /// <param name="protocols">Any; those of other bodies, days and kinds are passed over.</param>
    /// <param name="body">The body's name, in any case.</param>
    public static PeriodMeetings Select(IEnumerable<Protocol> protocols, string body, DateOnly? from, DateOnly? to)
    {
        var meetings = new List<Protocol>();
        var leftOut = new List<LeftOutDocument>();
        foreach (var day in protocols.Where(protocol => BodyPeriod.Contains(protocol, body, from, to)).GroupBy(protocol => protocol.Meeting.Date).OrderBy(day => day.Key))
        {
            if (day.Key is null)
            {
                leftOut.AddRange(day.Select(protocol => new LeftOutDocument(protocol.Source.Path, null, LeftOutReason.NoDate)));
                continue;
            }

            foreach (var documents in ByMeeting(day))
            {
                meetings.Add(documents[0]);
                leftOut.AddRange(documents.Skip(1).Select(other => new LeftOutDocument(other.Source.Path, day.Key, LeftOutReason.SameMeeting)));
            }
        }

        return new PeriodMeetings(meetings, leftOut);
    }

    /// <summary>
    /// The documents of a day by meeting, the fullest first. Documents are of one meeting unless their items say otherwise: a body that
    /// meets twice a day goes on numbering.
    /// </summary>
    private static List<List<Protocol>> ByMeeting(IEnumerable<Protocol> day)
    {
        var meetings = new List<List<Protocol>>();
        foreach (var protocol in day.OrderByDescending(p => p.Attendance.Count).ThenByDescending(p => p.Items.Count).ThenBy(p => p.Source.Path, StringComparer.Ordinal))
        {
            if (meetings.Find(meeting => AreOne(meeting[0], protocol)) is { } same)
                same.Add(protocol);
            else
                meetings.Add([protocol]);
        }

        return meetings;
    }

    private static bool AreOne(Protocol fuller, Protocol other)
    {
        var numbers = Numbers(fuller);
        var others = Numbers(other);
        return numbers.Count == 0 || others.Count == 0 || numbers.Overlaps(others);
    }

    private static HashSet<string> Numbers(Protocol protocol) => [.. protocol.Items.Select(item => item.Number).OfType<string>()];
}
