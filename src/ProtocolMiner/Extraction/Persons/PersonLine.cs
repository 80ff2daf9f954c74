namespace ProtocolMiner.Extraction.Persons;

/// <summary>A person as an entry of a list or a table cell names it. What the entry does not say is null.</summary>
/// <param name="Name">First name first.</param>
/// <param name="Party">Party letters.</param>
/// <param name="Function">Function of the meeting, as written: "ordförande", "1:e vice ordförande", "tjänstgörande ersättare".</param>
/// <param name="Title">Office, as written: "kommunchef", "verksamhetschef äldreomsorg".</param>
/// <param name="Organization">Authority or association.</param>
/// <param name="ServingFor">The member whom the person replaces ("ersätter", "tjänstgör för").</param>
/// <param name="Note">Part of the meeting, times, circumstances, as written.</param>
/// <param name="Rest">Words that fit nowhere else.</param>
/// <param name="Start">Where the person's part of the entry begins.</param>
/// <param name="Length">Length of that part.</param>
internal sealed record PersonLine(
    string Name,
    string? Party,
    string? Function,
    string? Title,
    string? Organization,
    ReplacedMember? ServingFor,
    string? Note,
    string? Rest,
    int Start,
    int Length)
{
    /// <summary>The entry says that a substitute serves, named for somebody or not.</summary>
    public bool Serving => ServingFor is not null || (Function is not null && ServingWords.Says(Function));
}

/// <summary>The member whom a substitute replaces (<em>ersätter</em>).</summary>
internal sealed record ReplacedMember(string Name, string? Party, string? Function);
