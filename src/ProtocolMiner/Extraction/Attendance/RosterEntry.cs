using ProtocolMiner.Extraction.Persons;

namespace ProtocolMiner.Extraction.Attendance;

/// <summary>One mention of a person in an attendance list.</summary>
/// <param name="Label">What the headings above say: group and presence. Never without effect: the headings of the list as a whole are included.</param>
/// <param name="List">Number of the list that the entry belongs to; marks are compared within one list.</param>
/// <param name="Presence">What the entry's own mark or column says; null when it says nothing.</param>
/// <param name="Quote">The words that this was read from.</param>
internal sealed record RosterEntry(PersonLine Person, RosterLabel Label, int List, RosterPresence? Presence, int? Page, string Quote)
{
    /// <summary>Organisation from a heading above ("Norrby kommun").</summary>
    public string? Organization { get; init; }

    /// <summary>The entry has a mark that says present, so that unmarked entries of the same list are absent.</summary>
    public bool Marked { get; init; }

    /// <summary>The person has an office and no party, in a group whose others have parties.</summary>
    public bool IsOffice { get; init; }

    /// <summary>The name is struck through.</summary>
    public bool Struck { get; init; }

    /// <summary>The member whom the person serves for.</summary>
    public ReplacedMember? Replaced { get; init; }
}
