namespace ProtocolMiner.Extraction.Decisions;

/// <summary>The words that lead in a decision (<em>ingress</em>), such as "Nämnden beslutar att".</summary>
/// <param name="Kind">What the lead-in makes of the words behind it.</param>
/// <param name="Rest">The decision behind the lead-in; empty when it stands on the lines below.</param>
internal sealed record LeadIn(LeadInKind Kind, string Rest);

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
