namespace ProtocolMiner.Protocols;

/// <summary>A numbered case of the protocol (<em>paragraf</em>, §); of a deck, one slide; of a memo, the whole.</summary>
/// <param name="Number">The number alone: "§ 15" is "15", "12 a" is "12a"; null where the document numbers nothing.</param>
/// <param name="Label">The number as written, such as "§ 15" or "7."; null without a number.</param>
/// <param name="Title">The heading; null when there is none.</param>
/// <param name="CaseNumbers">The item's own case numbers (<em>diarienummer</em>), as written.</param>
/// <param name="Page">1-based page where the item begins; null where the format has no pages.</param>
/// <param name="EndPage">1-based page where it ends.</param>
/// <param name="Text">The whole item without label and title; paragraphs are separated by a line feed.</param>
/// <param name="Attachments">Attachments that the item names, such as "bilaga 2".</param>
public sealed record Item(
    string? Number,
    string? Label,
    string? Title,
    IReadOnlyList<string> CaseNumbers,
    int? Page,
    int? EndPage,
    string Text,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<Speaker> Speakers,
    IReadOnlyList<Proposal> Proposals,
    IReadOnlyList<Vote> Votes,
    IReadOnlyList<Reservation> Reservations,
    IReadOnlyList<string> Attachments)
{
    /// <summary>Who took no part in the item for reasons of recusal (<em>jäv</em>).</summary>
    public IReadOnlyList<Recusal> Recusals { get; init; } = [];
}

/// <summary>A person who took no part in an item for reasons of recusal (<em>jäv</em>, 6 kap. 28–32 §§ kommunallagen).</summary>
/// <param name="Quote">The words that this was read from.</param>
public sealed record Recusal(string Name, string? Party, int? Page, string Quote);

/// <summary>One point that was decided or is proposed (<em>beslut</em>, <em>förslag till beslut</em>).</summary>
/// <param name="Text">The words that decide, without the lead-in ("Nämnden beslutar").</param>
/// <param name="Status">Whether it was adopted or only proposed.</param>
/// <param name="Outcome">What was decided, by meaning; null for a proposal.</param>
/// <param name="Page">1-based page; null where the format has no pages.</param>
public sealed record Decision(string Text, DecisionStatus Status, Outcome? Outcome, int? Page);

public enum DecisionStatus
{
    Adopted,
    Proposed,
}

/// <summary>What a decision means.</summary>
public enum Outcome
{
    /// <summary>Bifall, antas, fastställs, godkänns, beviljas.</summary>
    Approved,

    /// <summary>Avslag.</summary>
    Rejected,

    /// <summary>Återremiss.</summary>
    ReferredBack,

    /// <summary>Bordläggning.</summary>
    Postponed,

    /// <summary>Antecknas, läggs till handlingarna.</summary>
    Noted,

    /// <summary>Utses, väljs.</summary>
    Elected,

    /// <summary>Anything else: besvarad, remiss, uppdrag.</summary>
    Other,
}

/// <summary>A person who spoke on an item.</summary>
/// <param name="Name">The name as the document writes it there.</param>
/// <param name="Role">The person's office, such as "ekonomichef"; not a function of the meeting such as "ordförande".</param>
/// <param name="Party">Party letters, such as "S".</param>
/// <param name="Organization">The authority or association that the person comes from.</param>
/// <param name="Act">What the person did.</param>
/// <param name="Page">1-based page; null where the format has no pages.</param>
/// <param name="Quote">The words that this was read from.</param>
public sealed record Speaker(string Name, string? Role, string? Party, string? Organization, SpeechAct Act, int? Page, string Quote);

public enum SpeechAct
{
    Presents,
    Informs,
    Proposes,
    Asks,
    Answers,
    Speaks,
    Chairs,
    Other,
}

/// <summary>What was moved at the meeting (<em>yrkande</em>).</summary>
public sealed record Proposal(string Text, IReadOnlyList<Mover> By, int? Page);

/// <summary>A person or party behind a proposal or reservation.</summary>
/// <param name="Name">The person's name; null when a party group as such acts.</param>
/// <param name="Party">Party letters; null when not stated.</param>
public sealed record Mover(string? Name, string? Party);

/// <summary>The result of a vote (<em>omröstning</em>, <em>votering</em>).</summary>
/// <param name="Proposition">What Ja and Nej stood for; null when not stated.</param>
/// <param name="Quote">The words that the counts were read from.</param>
public sealed record Vote(int Yes, int No, int Abstain, string? Proposition, int? Page, string Quote);

/// <summary>A reservation against a decision (<em>reservation</em>).</summary>
public sealed record Reservation(IReadOnlyList<Mover> By, string Text, int? Page);
