using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Periods;

/// <summary>Which protocols belong to a body and a period.</summary>
public static class BodyPeriod
{
    /// <summary>The bodies that a name may mean: the one that is called so, or else all whose names begin so.</summary>
    public static IReadOnlyList<string> FindBodies(IEnumerable<Protocol> protocols, string name)
    {
        var bodies = protocols.Where(IsOfMeeting).Select(protocol => protocol.Meeting.Body).OfType<string>()
            .Where(body => body.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return bodies.FindAll(body => body.Equals(name, StringComparison.OrdinalIgnoreCase)) is [_, ..] exact ? exact : bodies;
    }

    /// <summary>A document without a day is within every period, so that it can be named as such.</summary>
    internal static bool Contains(Protocol protocol, string body, DateOnly? from, DateOnly? to) =>
        IsOfMeeting(protocol)
        && string.Equals(protocol.Meeting.Body, body, StringComparison.OrdinalIgnoreCase)
        && (protocol.Meeting.Date is not { } day || ((from is null || day >= from) && (to is null || day <= to)));

    /// <summary>Only minutes and notes tell who was there: a notice is written before the meeting.</summary>
    private static bool IsOfMeeting(Protocol protocol) => protocol.Kind is DocumentKind.Minutes or DocumentKind.Notes;
}
