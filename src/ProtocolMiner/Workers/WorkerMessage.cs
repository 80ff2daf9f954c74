using System.Text.Json;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Workers;

/// <summary>What the run asks of a worker process, one line of JSON on the worker's standard input.</summary>
internal sealed record WorkerRequest(string Path);

/// <summary>What the worker answers, one line of JSON on its standard output: the protocol, or why there is none.</summary>
internal sealed record WorkerAnswer(Protocol? Protocol, UnreadableReason? Reason, string? Message);

/// <summary>Requests and answers as lines of JSON.</summary>
internal static class WorkerMessage
{
    private static readonly JsonSerializerOptions Options = new(ProtocolJson.Options) { WriteIndented = false };

    public static string Write<T>(T message) => JsonSerializer.Serialize(message, Options);

    /// <exception cref="JsonException">The line is no such message.</exception>
    public static T Read<T>(string line) =>
        JsonSerializer.Deserialize<T>(line, Options) ?? throw new JsonException("The line holds null, not a message.");
}
