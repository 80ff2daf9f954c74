namespace ProtocolMiner.Extraction.Attendance;

/// <summary>What holds for the entries of a list that do not say otherwise themselves.</summary>
/// <param name="List">Number of the list.</param>
/// <param name="Organization">Organisation from a line above.</param>
/// <param name="Party">Party from a line above.</param>
internal sealed record RosterContext(RosterLabel Label, int List, string? Organization, string? Party);
