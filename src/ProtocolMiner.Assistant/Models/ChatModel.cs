using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;
using OpenAI;
using OpenAI.Chat;
using ProtocolMiner.Assistant.Prompts;

namespace ProtocolMiner.Assistant.Models;

/// <summary>A language model behind OpenAI's chat interface, asked through Semantic Kernel. Busy and failing servers are asked again by the client's own policy.</summary>
internal sealed class ChatModel
{
    /// <summary>Characters of an answer to a token of the bound: a server that ignores the bound is cut off here.</summary>
    private const int MostCharactersPerToken = 8;

    /// <summary>Longest pause between two tries: a server may ask for hours.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly ModelSettings settings;
    private readonly OpenAIChatCompletionService chat;

    /// <exception cref="ArgumentException">No model is configured, or a setting is out of its range.</exception>
    public ChatModel(ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (!settings.IsConfigured)
            throw new ArgumentException("No model is configured.", nameof(settings));
        this.settings = settings.Checked();
        var options = new OpenAIClientOptions
        {
            Endpoint = settings.Endpoint,
            NetworkTimeout = settings.Silence,
            RetryPolicy = new BusyServerPolicy(settings.Retries),
        };
        // A local server asks for no key, but the client wants one.
        var client = new OpenAIClient(new ApiKeyCredential(string.IsNullOrEmpty(settings.Key) ? "none" : settings.Key), options);
        chat = new OpenAIChatCompletionService(settings.Model!, client);
    }

    /// <summary>What the last answer took; an estimate until the server tells.</summary>
    public TokenUsage Usage { get; private set; } = TokenUsage.None;

    /// <summary>The answer, piece by piece as it comes.</summary>
    /// <exception cref="ModelException">The server cannot be reached, refuses, is silent for too long or breaks off.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async IAsyncEnumerable<string> AskAsync(Prompt prompt, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(prompt);
        var history = new ChatHistory(prompt.System);
        history.AddUserMessage(prompt.User);
        var execution = new OpenAIPromptExecutionSettings { Temperature = 0, MaxTokens = settings.AnswerTokens };

        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        silence.CancelAfter((settings.Silence + LongestPause) * (settings.Retries + 1));
        var answered = new StringBuilder();
        ChatTokenUsage? told = null;
        Usage = Estimate(prompt, answered);
        await using var pieces = chat.GetStreamingChatMessageContentsAsync(history, execution, cancellationToken: silence.Token).GetAsyncEnumerator(silence.Token);
        while (await NextAsync(pieces, cancellation))
        {
            silence.CancelAfter(settings.Silence);
            told = pieces.Current.Metadata?.GetValueOrDefault("Usage") as ChatTokenUsage ?? told;
            if (pieces.Current.Content is { Length: > 0 } piece)
            {
                answered.Append(piece);
                yield return piece;
            }

            Usage = told is null ? Estimate(prompt, answered) : new TokenUsage(told.InputTokenCount, told.OutputTokenCount, IsEstimate: false);
            if (answered.Length > settings.AnswerTokens * MostCharactersPerToken)
                yield break;
        }
    }

    private static TokenUsage Estimate(Prompt prompt, StringBuilder answered) => new(prompt.Tokens, TokenEstimate.Of(answered.ToString()), IsEstimate: true);

    private static async Task<bool> NextAsync(IAsyncEnumerator<StreamingChatMessageContent> pieces, CancellationToken cancellation)
    {
        try
        {
            return await pieces.MoveNextAsync();
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new ModelException(ModelFailure.Silent, e);
        }
        catch (HttpOperationException e)
        {
            throw new ModelException(FailureOf((int?)e.StatusCode ?? 0), e);
        }
        catch (ClientResultException e)
        {
            throw new ModelException(FailureOf(e.Status), e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or AggregateException)
        {
            throw new ModelException(ModelFailure.Unreachable, e);
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new ModelException(ModelFailure.Unreadable, e);
        }
    }

    /// <param name="status">Of HTTP; 0 when there was no answer.</param>
    private static ModelFailure FailureOf(int status) => status switch
    {
        0 => ModelFailure.Unreachable,
        401 or 403 => ModelFailure.KeyRefused,
        404 => ModelFailure.UnknownModel,
        429 => ModelFailure.Busy,
        >= 500 => ModelFailure.ServerError,
        _ => ModelFailure.QuestionRefused,
    };

    /// <summary>Asks a server again that says it is busy or failing, not one that cannot be reached or says nothing: that is for the user to see soon.</summary>
    private sealed class BusyServerPolicy(int retries) : ClientRetryPolicy(retries)
    {
        protected override bool ShouldRetry(PipelineMessage message, Exception? exception) => exception is null && base.ShouldRetry(message, exception);

        protected override ValueTask<bool> ShouldRetryAsync(PipelineMessage message, Exception? exception) =>
            exception is null ? base.ShouldRetryAsync(message, exception) : ValueTask.FromResult(false);
    }
}
