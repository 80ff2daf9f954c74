using System.Text.Json;
using System.Text.Json.Serialization;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>What the run asks of a worker process, one line of JSON on the worker's standard input.</summary>
/// <param name="TextOnly">Leave out interpretation, which broke down over this document before.</param>
internal sealed record WorkerRequest(string Path, ReadingLimits Limits, bool TextOnly = false);

/// <summary>
/// What the worker answers, one line of JSON on its standard output: where it stands, or last the protocol, or why there is none.
/// </summary>
internal sealed record WorkerAnswer
{
    /// <summary>Where the worker stands; null in the last answer.</summary>
    public WorkerPlace? Place { get; init; }

    public Protocol? Protocol { get; init; }

    public UnreadableReason? Reason { get; init; }

    public string? Message { get; init; }
}

/// <summary>Where in a document a worker stands.</summary>
/// <param name="Page">The 1-based page that it reads, 0 for a PDF's form; null when all are read and it makes out what they say.</param>
internal sealed record WorkerPlace(int? Page)
{
    public static WorkerPlace Interpreting { get; } = new((int?)null);
}

/// <summary>Requests and answers as lines of JSON.</summary>
internal static class WorkerMessage
{
    // How the messages are made up is worked out when they are compiled: every worker would else do so anew, which takes as long as reading a page.
    private static readonly JsonSerializerOptions Options = new(ProtocolJson.Options) { WriteIndented = false, TypeInfoResolver = WorkerMessageContext.Default };

    public static string Write<T>(T message) => JsonSerializer.Serialize(message, Options);

    /// <exception cref="JsonException">The line is no such message.</exception>
    public static T Read<T>(string line) =>
        JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException("The line holds null, not a message.");
}

/// <summary>The make-up of the messages. Nothing of a message may be left out by its writer: what is missing is not filled in by its default.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WorkerRequest))]
[JsonSerializable(typeof(WorkerAnswer))]
internal sealed partial class WorkerMessageContext : JsonSerializerContext;
