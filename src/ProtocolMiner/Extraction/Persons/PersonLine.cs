namespace ProtocolMiner.Extraction.Persons;

/// <summary>A person as an entry of a list or a table cell names it. What the entry does not say is null.</summary>
/// <param name="Name">First name first.</param>
/// <param name="Party">Party letters.</param>
/// <param name="Title">Title or function beside the name, as written: "kommunchef", "ordförande".</param>
/// <param name="Organization">Authority or association.</param>
/// <param name="ServingFor">Name of the member whom the person replaces ("ersätter", "tjänstgör för").</param>
/// <param name="Note">Part of the meeting, times, circumstances, as written.</param>
internal sealed record PersonLine(string Name, string? Party, string? Title, string? Organization, string? ServingFor, string? Note);
