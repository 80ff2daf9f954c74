namespace ProtocolMiner.Assistant.Models;

/// <summary>Tokens of questions and answers.</summary>
/// <param name="IsEstimate">True when the server does not tell and the tokens are estimated from above.</param>
public sealed record TokenUsage(long Question, long Answer, bool IsEstimate)
{
    public static TokenUsage None { get; } = new(0, 0, false);

    public static TokenUsage operator +(TokenUsage one, TokenUsage other) =>
        new(one.Question + other.Question, one.Answer + other.Answer, one.IsEstimate || other.IsEstimate);

    /// <summary>What they cost, in the currency of the settings; null when no price is set.</summary>
    public decimal? Cost(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        const decimal Million = 1_000_000;
        return settings is { PricePerMillionQuestionTokens: { } question, PricePerMillionAnswerTokens: { } answer }
            ? ((Question * question) + (Answer * answer)) / Million
            : null;
    }
}
