using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;

namespace ProtocolMiner.Extraction;

/// <summary>
/// Here is a file, what does it say? <see cref="ProtocolReader"/> answers in this process; a pool of worker processes answers
/// where files may be hostile, so that a crash or a hang takes down a worker and not the run.
/// </summary>
public interface IProtocolReader
{
    /// <summary>Changes when other bounds of time, memory and size hold: what passed them before may be read then.</summary>
    string Bounds => "";

    /// <summary>Reads, cleans and extracts one file. May be called from several threads.</summary>
    /// <exception cref="UnreadableDocumentException">The file cannot be read at all.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    Task<Protocol> ReadAsync(string path, CancellationToken cancellation = default);
}
