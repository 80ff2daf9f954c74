namespace ProtocolMiner.Extraction.Decisions;

/// <summary>The words that lead in a decision (<em>ingress</em>), such as "Nämnden beslutar att".</summary>
/// <param name="Kind">What the lead-in makes of the words behind it.</param>
/// <param name="Rest">The decision behind the lead-in; empty when it stands on the lines below.</param>
internal sealed record LeadIn(LeadInKind Kind, string Rest)
{
    /// <summary>What the sentence decides before it leads in more: "Nämnden godkänner rapporten" (och beslutar att); null when it decides nothing yet.</summary>
    public string? Before { get; init; }
}

internal enum LeadInKind
{
    /// <summary>The body decides: "Nämnden beslutar att".</summary>
    Adopts,

    /// <summary>The body leaves the decision to the next one: "Kommunstyrelsen föreslår att kommunfullmäktige beslutar".</summary>
    Proposes,

    /// <summary>Names whose wording it is: "Enligt förvaltningens förslag:".</summary>
    Source,

    /// <summary>Ends in a colon and decides nothing.</summary>
    Remark,
}
