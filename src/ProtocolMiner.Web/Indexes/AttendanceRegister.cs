using ProtocolMiner.Attendance;
using ProtocolMiner.Protocols;
using ProtocolMiner.Search;

namespace ProtocolMiner.Web.Indexes;

/// <summary>Who has been at which meeting, over all minutes and notes of an index. An extract of a meeting's minutes counts as the meeting once.</summary>
internal sealed class AttendanceRegister
{
    private readonly ILookup<string, Attended> byName;

    private AttendanceRegister(IEnumerable<Attended> all) => byName = all.ToLookup(attended => attended.Row.Name, StringComparer.OrdinalIgnoreCase);

    public static AttendanceRegister Of(ProtocolIndex index) => new(index.ReadProtocols()
        .Where(protocol => protocol.Kind is DocumentKind.Minutes or DocumentKind.Notes)
        .SelectMany(protocol => AttendanceList.Of(protocol).Rows.Select(row => new Attended(protocol.Source.Path, protocol.Meeting.Body, protocol.Meeting.Date, row))));

    /// <summary>The meetings of someone, the latest first.</summary>
    /// <param name="names">The spellings of one person's name.</param>
    /// <param name="party">Party letters; rows that state another are someone else's. Null for any.</param>
    public IReadOnlyList<Attended> Find(IEnumerable<string> names, string? party) =>
        [.. names.Distinct(StringComparer.OrdinalIgnoreCase).SelectMany(name => byName[name])
            .Where(attended => party is null || attended.Row.Party is null || string.Equals(attended.Row.Party, party, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(attended => attended.Date is null ? (object)attended.Document : (attended.Body, attended.Date))
            .OrderByDescending(attended => attended.Date)];
}

/// <summary>A person's row in the attendance of a meeting.</summary>
/// <param name="Document">Path of the document as it was indexed.</param>
internal sealed record Attended(string Document, string? Body, DateOnly? Date, AttendanceRow Row);
