namespace ProtocolMiner.Assistant.Prompts;

/// <summary>What is sent to a model, to the letter.</summary>
/// <param name="System">What the model is to do.</param>
/// <param name="User">The question and its passages.</param>
public sealed record Prompt(string System, string User)
{
    /// <summary>Tokens, estimated from above.</summary>
    public int Tokens => TokenEstimate.Of(System) + TokenEstimate.Of(User);
}
