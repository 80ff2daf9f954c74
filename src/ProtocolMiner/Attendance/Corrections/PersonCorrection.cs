using ProtocolMiner.Protocols;

namespace ProtocolMiner.Attendance.Corrections;

/// <summary>What a secretary says of one person. What is null stays as the document has it.</summary>
/// <param name="Person">Name as the document has it, first or last name first.</param>
/// <param name="ServingFor">Empty when the person served for nobody.</param>
/// <param name="Note">Part of the meeting, times; empty for none.</param>
/// <param name="Reason">Why, in the secretary's words.</param>
public sealed record PersonCorrection(
    string Person,
    string? Name = null,
    string? Party = null,
    IReadOnlyList<AttendeeRole>? Roles = null,
    AttendanceStatus? Status = null,
    string? ServingFor = null,
    bool? Serving = null,
    string? Note = null,
    string? Reason = null)
{
    /// <summary>The document's list lacks the person.</summary>
    public bool Add { get; init; }

    /// <summary>The row is to be left out.</summary>
    public bool Remove { get; init; }
}
