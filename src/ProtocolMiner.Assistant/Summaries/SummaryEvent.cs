using ProtocolMiner.Assistant.Checking;
using ProtocolMiner.Assistant.Models;
using ProtocolMiner.Assistant.Passages;

namespace ProtocolMiner.Assistant.Summaries;

/// <summary>What happens while a summary is written, in order: a plan, steps, sentences, and an end.</summary>
public abstract record SummaryEvent;

/// <summary>Before anything is sent: what it is made of and what it will take at most.</summary>
/// <param name="Questions">Questions that the model will be asked.</param>
/// <param name="Usage">Tokens, estimated from above.</param>
/// <param name="Cost">In the currency of the settings; null when no price is set.</param>
public sealed record SummaryPlanned(IReadOnlyList<Passage> Passages, int Questions, TokenUsage Usage, decimal? Cost) : SummaryEvent;

/// <summary>A question was answered.</summary>
public sealed record SummaryStep(int Answered, int Questions) : SummaryEvent;

/// <summary>A sentence that its passages bear out.</summary>
public sealed record SummarySentence(string Text, IReadOnlyList<Passage> Sources) : SummaryEvent;

/// <summary>A sentence that its passages do not bear out. It is told, not used.</summary>
public sealed record SentenceDropped(string Text, Rejection Rejection) : SummaryEvent;

/// <summary>The end.</summary>
/// <param name="Failure">Why the model's summary is missing or breaks off; null when it is whole.</param>
public sealed record SummaryEnded(TokenUsage Usage, decimal? Cost, ModelFailure? Failure) : SummaryEvent;
