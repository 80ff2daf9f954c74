namespace ProtocolMiner.Extraction.Decisions;

/// <summary>One point of a decision, or of a proposed one.</summary>
/// <param name="Text">The words that decide; sub-points follow on lines of their own.</param>
/// <param name="Proposed">A lead-in leaves the decision to another body.</param>
internal sealed record DecisionPoint(string Text, bool Proposed, int? Page);
