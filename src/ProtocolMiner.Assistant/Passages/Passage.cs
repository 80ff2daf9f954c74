using ProtocolMiner.Protocols;

namespace ProtocolMiner.Assistant.Passages;

/// <summary>What one § (slide, memo) says of a question, numbered so that a sentence can cite it.</summary>
/// <param name="Number">1-based number in the prompt.</param>
/// <param name="Reference">How one refers to it: "Kommunstyrelsen 2024-03-06 § 188".</param>
/// <param name="Document">Path as it was indexed.</param>
/// <param name="Ordinal">0-based place of the item in its document.</param>
/// <param name="Page">1-based page; null where the format has no pages.</param>
/// <param name="Text">As it is sent: personal identity numbers are masked.</param>
public sealed record Passage(int Number, string Reference, string Document, int Ordinal, DocumentKind Kind, int? Page, string Text)
{
    /// <summary>What was decided there, by meaning.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; init; } = [];
}
