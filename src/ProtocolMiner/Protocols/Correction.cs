namespace ProtocolMiner.Protocols;

/// <summary>A value that a secretary put right (<em>rättelse</em>), in a file beside the document.</summary>
/// <param name="Person">Name of the person whom it concerns, as corrected; null when it concerns the meeting.</param>
/// <param name="Was">What the document says; null when it says nothing.</param>
/// <param name="Is">What the secretary says; null when the value was taken away.</param>
/// <param name="Reason">Why, in the secretary's words.</param>
public sealed record Correction(string? Person, CorrectedField Field, string? Was, string? Is, string? Reason);

/// <summary>What was corrected.</summary>
public enum CorrectedField
{
    Name,
    Party,
    Roles,
    Status,
    ServingFor,
    Serving,
    Note,

    /// <summary>A person whom the document's list lacks.</summary>
    Added,

    /// <summary>A row that is no person, or one who was not called.</summary>
    Removed,

    /// <summary>When the meeting began.</summary>
    Start,

    /// <summary>When the meeting ended.</summary>
    End,
}
