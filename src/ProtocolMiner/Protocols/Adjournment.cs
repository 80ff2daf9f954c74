namespace ProtocolMiner.Protocols;

/// <summary>A break in a meeting (<em>ajournering</em>), as far as the document tells of it: both times, one of them, or only how long it was.</summary>
/// <param name="Start">When the meeting was adjourned; null when not stated.</param>
/// <param name="End">When it went on; null when not stated.</param>
/// <param name="Minutes">How long it was, where the document states that instead of times.</param>
/// <param name="Quote">The words that this was read from.</param>
public sealed record Adjournment(TimeOnly? Start, TimeOnly? End, int? Minutes, int? Page, string Quote);
