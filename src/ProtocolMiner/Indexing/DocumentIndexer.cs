using ProtocolMiner.Extraction;
using ProtocolMiner.Protocols;
using ProtocolMiner.Reading;
using ProtocolMiner.Search.Storage;

namespace ProtocolMiner.Indexing;

/// <summary>Reads one file all the way. A file that cannot be read comes out as a failure, never as an exception.</summary>
internal sealed class DocumentIndexer(IProtocolReader reader)
{
    /// <summary>Changes with every build whose reading or extraction may differ: files read by another version are read again.</summary>
    public static string Version { get; } = typeof(ProtocolExtractor).Module.ModuleVersionId.ToString();

    public async Task<ReadFile> ReadAsync(FoundFile file, CancellationToken cancellation)
    {
        try
        {
            var protocol = await reader.ReadAsync(file.Path, cancellation).ConfigureAwait(false);
            var partial = PartialReading.FindIn(protocol) is { } finding ? new FileFailure(finding.Code, finding.Message) : null;
            return new ReadFile(State(file, protocol.Source.Sha256) with { Partial = partial }, protocol);
        }
        catch (UnreadableDocumentException e)
        {
            return Failed(file, e.Code, e.Message);
        }

        // Whatever else goes wrong is a fault of this program, met in one file of thousands: the others are read all the same.
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return Failed(file, "internal-error", $"ProtocolMiner failed on this file ({e.GetType().Name}: {e.Message}). Please report it.");
        }
    }

    private FileState State(FoundFile file, string hash, FileFailure? failure = null) =>
        new(file.Path, file.FullPath, file.Size, file.Modified, hash, Version, failure) { Bounds = reader.Bounds, Corrections = file.Corrections };

    private ReadFile Failed(FoundFile file, string code, string message) =>
        new(State(file, ContentHash.Compute(file.FullPath), new FileFailure(code, message)), null);
}

/// <param name="Protocol">Null when the file could not be read; the state says why.</param>
internal sealed record ReadFile(FileState State, Protocol? Protocol);
