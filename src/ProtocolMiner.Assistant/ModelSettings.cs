namespace ProtocolMiner.Assistant;

/// <summary>
/// Which language model may write summaries, and within which bounds. Nothing is sent anywhere unless <see cref="Model"/> is set by hand.
/// Any server that speaks OpenAI's chat interface will do: OpenAI, Azure OpenAI (<c>https://NAME.openai.azure.com/openai/v1</c>), Ollama, LM Studio, vLLM.
/// </summary>
public sealed record ModelSettings
{
    private static readonly Uri OpenAI = new("https://api.openai.com/v1");

    /// <summary>Name of the model, or of Azure's deployment; null: no model, summaries are made offline.</summary>
    public string? Model { get; init; }

    /// <summary>Address of the interface, such as <c>http://127.0.0.1:11434/v1</c>.</summary>
    public Uri Endpoint { get; init; } = OpenAI;

    /// <summary>Key of the service; null for a server that asks for none.</summary>
    public string? Key { get; init; }

    /// <summary>Longest silence of the model, before its first word or between two, 1 to 3600 seconds.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Times that a busy or failing server is asked again, with growing pauses, 0 to 10.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Most tokens of one question with its passages, 1,000 to 1,000,000: longer material is summarized in parts.</summary>
    public int QuestionTokens { get; init; } = 6000;

    /// <summary>Most tokens of one answer, 100 to 100,000.</summary>
    public int AnswerTokens { get; init; } = 1000;

    /// <summary>Most §§ that one summary is made of, 1 to 1,000.</summary>
    public int Passages { get; init; } = 40;

    /// <summary>What a million tokens of questions cost, in the currency of the contract; null when not known.</summary>
    public decimal? PricePerMillionQuestionTokens { get; init; }

    /// <summary>What a million tokens of answers cost.</summary>
    public decimal? PricePerMillionAnswerTokens { get; init; }

    /// <summary>Allows http without encryption to another machine; without it only this machine may be asked so.</summary>
    public bool AllowUnencrypted { get; init; }

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Model);

    /// <returns>These settings, when every value is in its range.</returns>
    /// <exception cref="ArgumentException">A value is out of its range; the message names the setting and its range.</exception>
    public ModelSettings Checked()
    {
        Require(Endpoint.IsAbsoluteUri && Endpoint.Scheme is "http" or "https", "Endpoint must be an address that begins with https:// or http://.");
        Require(
            Endpoint.Scheme == "https" || Endpoint.IsLoopback || AllowUnencrypted,
            "Endpoint: what is sent to another machine over http can be read on the way. Use https, or set AllowUnencrypted.");
        RequireRange(Silence.TotalSeconds, 1, 3600, "TimeoutSeconds");
        RequireRange(Retries, 0, 10, nameof(Retries));
        RequireRange(QuestionTokens, 1000, 1_000_000, nameof(QuestionTokens));
        RequireRange(AnswerTokens, 100, 100_000, nameof(AnswerTokens));
        RequireRange(Passages, 1, 1000, nameof(Passages));
        return this;
    }

    private static void RequireRange(double value, int least, int most, string name) =>
        Require(value >= least && value <= most, $"{name} must be {least} to {most}.");

    private static void Require(bool condition, string message)
    {
        if (!condition)
            throw new ArgumentException("Summaries: " + message);
    }
}
