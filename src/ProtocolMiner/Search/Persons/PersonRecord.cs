using ProtocolMiner.Protocols;

namespace ProtocolMiner.Search.Persons;

/// <summary>Someone who acts in the items of an index, under whatever spellings of the name.</summary>
/// <param name="Name">The commonest spelling.</param>
/// <param name="Party">Party letters; null when no document states any.</param>
/// <param name="Items">Number of items that the person acts in.</param>
/// <param name="Spellings">What was taken for one person, the commonest first. Spellings with different parties are different persons.</param>
public sealed record PersonSummary(string Name, string? Party, int Items, IReadOnlyList<PersonSpelling> Spellings);

/// <summary>A name as documents write it.</summary>
/// <param name="Party">Party letters that stand with it; null for none.</param>
public sealed record PersonSpelling(string Name, string? Party, int Items);

/// <summary>What someone has said, proposed, reserved against and voted for.</summary>
/// <param name="Acts">The latest first.</param>
public sealed record PersonRecord(PersonSummary Person, IReadOnlyList<PersonAct> Acts);

/// <summary>Something that a person did, and where it stands.</summary>
/// <param name="Text">The words: of a speech those that tell of it, of a proposal what was proposed, of a ballot the list.</param>
/// <param name="Speech">How the person spoke; null of other acts.</param>
/// <param name="Ballot">How the person voted; null of other acts.</param>
/// <param name="Document">Path of the file as it was indexed.</param>
/// <param name="Ordinal">0-based place of the item among the document's.</param>
/// <param name="Title">The item's heading.</param>
/// <param name="Reference">The item as one refers to it.</param>
/// <param name="Page">1-based page; null where the format has no pages.</param>
public sealed record PersonAct(
    PersonActKind Kind,
    string Text,
    SpeechAct? Speech,
    Ballot? Ballot,
    string Document,
    int Ordinal,
    string? Title,
    string Reference,
    DateOnly? Date,
    int? Page);

public enum PersonActKind
{
    /// <summary>Spoke, in whatever way.</summary>
    Spoke,

    /// <summary>Moved a proposal (<em>yrkande</em>).</summary>
    Proposed,

    /// <summary>Reserved against a decision (<em>reservation</em>).</summary>
    Reserved,

    /// <summary>Is in a list of votes (<em>omröstningslista</em>).</summary>
    Voted,
}

/// <summary>How someone voted.</summary>
public enum Ballot
{
    Yes,
    No,
    Abstained,
}
